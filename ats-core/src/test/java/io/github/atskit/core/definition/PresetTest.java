package io.github.atskit.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {
    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyPresetGivesTheRestOfTheDefinition(Preset preset) {
        ProgrammeDefinition definition = preset.definition(Cohorts.CATALOGUE, Cohorts.CALENDAR)
                .cohort("5")
                .build();
        assertThat(definition.preset()).isEqualTo(preset);
        assertThat(definition.cohort()).isEqualTo("5");
        assertThat(definition.version()).isEqualTo(1);
        assertThat(definition.ref()).isEqualTo(new DefinitionRef("5", 1)).hasToString("5 v1");
        assertThat(definition.standards().id()).isEqualTo("2014");
        assertThat(definition.mandatoryStandards()).isEqualTo(StandardNumbers.NONE);
        assertThat(definition.specialistStandards()).isEqualTo(new SpecialistRule(1, Option.none()));
        assertThat(definition.evidencePerStandard()).isEqualTo(1);
        assertThat(definition.calendar()).isEqualTo(Cohorts.CALENDAR);
        assertThat(definition.entry()).isEqualTo(preset.entry());
        assertThat(definition.mentor()).isEqualTo(new MentorRules(true, true));
        assertThat(definition.moderation()).isEqualTo(new ModerationRules(100, 20, 1));
        assertThat(definition.modifications()).isEqualTo(new SecondChances(Option.none(), Option.none()));
        assertThat(definition.viva())
                .isEqualTo(new VivaRules(
                        List.of(VivaMode.IN_PERSON, VivaMode.REMOTE),
                        List.of("lead-moderator", "programme-head"),
                        1,
                        0));
        assertThat(definition.workbook())
                .isEqualTo(new WorkbookRules(
                        WorkbookTemplate.of(preset.code()).get(),
                        List.of("early-career", "experienced", "advanced"),
                        LinkedHashMap.empty()));
        assertThat(Preset.of(preset.code())).containsExactly(preset);
    }

    @ParameterizedTest
    @CsvSource({
        "ATS_2018, 4, 'membership, suitability, professional-status, qualification-level, qualification-years,"
                + " teaching-hours, setting'",
        "ATS_2020, 5, 'membership, suitability, qualification-level, qualification-years, teaching-hours, setting'",
        "ATS_2021, 5, 'membership, suitability, qualification-level, qualification-years, teaching-hours, setting,"
                + " english-and-maths'"
    })
    void entryCriteriaDifferByPreset(Preset preset, int yearsWithout, String criteria) {
        EntryRules entry = preset.entry();
        assertThat(entry.criteria().map(EntryCriterion::code).mkString(", ")).isEqualTo(criteria);
        assertThat(entry.asked()).isEqualTo(entry.criteria());
        assertThat(entry.enforce()).isTrue();
        assertThat(entry.leaveOut()).isEmpty();
        assertThat(entry.yearsWithStatus()).isEqualTo(4);
        assertThat(entry.yearsWithout()).isEqualTo(yearsWithout);
        assertThat(entry.level()).isEqualTo(new BigDecimal("5"));
        assertThat(entry.weeklyHours()).isEqualTo(new BigDecimal("8"));
    }

    @ParameterizedTest
    @CsvSource({"2018-10-01, 2014", "2022-09-30, 2014", "2022-10-01, 2022", "2023-01-01, 2022"})
    void theEditionFollowsTheStart(LocalDate starts, String edition) {
        assertThat(Preset.edition(Cohorts.CATALOGUE, starts).id()).isEqualTo(edition);
        CohortCalendar calendar = CohortCalendar.of(starts, starts.plusYears(1));
        assertThat(Preset.ATS_2021
                        .definition(Cohorts.CATALOGUE, calendar)
                        .cohort("x")
                        .build()
                        .standards()
                        .id())
                .isEqualTo(edition);
    }

    @Test
    void theTemplatesHaveTheSectionsAndPartsOfTheProgramme() {
        assertThat(parts(WorkbookTemplate.ats2020())).isEqualTo("""
                        introduction/role-and-responsibilities text
                        introduction/motivation text
                        introduction/entry-evidence evidence
                        development-plan/self-assessment ratings
                        development-plan/specialist-standards standards
                        development-plan/rationale text
                        development-plan/anticipated-impact text
                        development-plan/goals? goals
                        project/kind choice improvement-project case-study
                        project/account text
                        project/activities activities
                        project/evidence evidence
                        impact/pieces pieces
                        impact/impact-on-others text
                        impact/quality-strategy text
                        impact/mastery-evidence evidence
                        final-action-plan/continuing-development text
                        final-action-plan/actions goals
                        """);
        assertThat(parts(WorkbookTemplate.ats2018()))
                .isEqualTo(parts(WorkbookTemplate.ats2020())
                        .replaceAll("(?m)^project/(kind|activities).*\n", "")
                        .replace("project/account", "reflective-diary/diary activities\nreflective-diary/account")
                        .replace("project/", "reflective-diary/"));
        assertThat(parts(WorkbookTemplate.ats2021())).isEqualTo("""
                        introduction/role-and-responsibilities text
                        introduction/motivation text
                        introduction/entry-evidence evidence
                        self-assessment/self-assessment ratings
                        self-assessment/specialist-standards standards
                        self-assessment/rationale text
                        self-assessment/anticipated-impact text
                        self-assessment/goals? goals
                        own-development/kind choice improvement-project case-study
                        own-development/account text
                        own-development/activities activities
                        own-development/evidence evidence
                        supporting-colleagues/coaching activities
                        supporting-colleagues/impact-on-others text
                        organisational-impact/pieces pieces
                        organisational-impact/quality-strategy text
                        organisational-impact/mastery-evidence evidence
                        onward-plan/continuing-development text
                        onward-plan/actions goals
                        """);
        assertThat(WorkbookTemplate.of("ats-2019")).isEmpty();
    }

    private static String parts(WorkbookTemplate template) {
        return template.parts().map(PresetTest::line).mkString();
    }

    private static String line(PartTemplate part) {
        String options = part.options().map(option -> " " + option).mkString();
        return part.path() + (part.required() ? "" : "?") + " " + part.kind().code() + options + "\n";
    }

    @Test
    void namesOfTheDefinitionAreFrozen() {
        assertThat(Coded.codes(Preset.values())).containsExactly("ats-2018", "ats-2020", "ats-2021");
        assertThat(Coded.codes(Milestone.values()))
                .containsExactly("submission", "resubmission", "modification-window");
        assertThat(Coded.codes(LintSeverity.values())).containsExactly("error", "warning");
        for (Milestone milestone : Milestone.values()) {
            assertThat(Milestone.of(milestone.code())).containsExactly(milestone);
        }
        for (EntryCriterion criterion : EntryCriterion.values()) {
            assertThat(EntryCriterion.of(criterion.code())).containsExactly(criterion);
        }
        for (LintSeverity severity : LintSeverity.values()) {
            assertThat(LintSeverity.of(severity.code())).containsExactly(severity);
        }
    }
}
