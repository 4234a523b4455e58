package io.github.atskit.core.definition;

import static io.github.atskit.core.internal.tree.Trees.list;
import static io.github.atskit.core.internal.tree.Trees.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.tree.Trees;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.workbook.PartPath;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionReaderTest {
    private static final StandardNumbers EXAMPLE = StandardNumbers.of(2, 6, 7, 8, 9, 10, 20);

    private static ProgrammeDefinition preset(Preset preset) {
        return preset.definition(Cohorts.CATALOGUE, Cohorts.CALENDAR)
                .cohort("5")
                .build();
    }

    @Test
    void theLeastIsTheSeedPreset() {
        assertThat(Cohorts.read(Cohorts.least())).isEqualTo(preset(Preset.ATS_2020));
        for (Preset preset : Preset.values()) {
            assertThat(Cohorts.read(Cohorts.with("preset", preset.code()))).isEqualTo(preset(preset));
        }
    }

    @Test
    void cohort3IsReadAsItsFileSays() {
        ProgrammeDefinition cohort = Cohorts.read(Cohorts.COHORT_3);
        CohortCalendar calendar = CohortCalendar.builder()
                .starts(LocalDate.of(2018, 10, 1))
                .submission(LocalDate.of(2019, 9, 27))
                .resubmission(Option.some(LocalDate.of(2020, 2, 28)))
                .build();
        assertThat(cohort)
                .isEqualTo(Preset.ATS_2018
                        .definition(Cohorts.CATALOGUE, calendar)
                        .cohort("3")
                        .mandatoryStandards(EXAMPLE)
                        .viva(new VivaRules(
                                List.of(VivaMode.IN_PERSON), List.of("lead-moderator", "programme-head"), 1, 0))
                        .build());
        assertThat(cohort.standards().id()).isEqualTo("2014");
        assertThat(cohort.resolved().resubmission()).containsExactly(Instant.parse("2020-02-28T17:00:00Z"));
    }

    @Test
    void cohort5IsReadAsItsFileSays() {
        assertThat(Cohorts.read(Cohorts.COHORT_5))
                .isEqualTo(Preset.ATS_2020
                        .definition(Cohorts.CATALOGUE, Cohorts.CALENDAR)
                        .cohort("5")
                        .mandatoryStandards(EXAMPLE)
                        .moderation(new ModerationRules(0, 0, 1))
                        .build());
    }

    @Test
    void cohort6IsReadAsItsFileSays() {
        ProgrammeDefinition cohort = Cohorts.read(Cohorts.COHORT_6);
        assertThat(cohort.ref()).isEqualTo(new DefinitionRef("6", 1));
        assertThat(cohort.moderation()).isEqualTo(new ModerationRules(100, 100, 1));
        assertThat(cohort.mandatoryStandards()).isEqualTo(EXAMPLE);
        assertThat(cohort.resolved().submission()).isEqualTo(Instant.parse("2021-10-15T16:00:00Z"));
        assertThat(cohort.resolved().resubmission()).containsExactly(Instant.parse("2022-04-29T16:00:00Z"));
    }

    @Test
    void theCohortOf2022IsReadAsItsFileSays() {
        CohortCalendar calendar = CohortCalendar.builder()
                .starts(LocalDate.of(2022, 10, 3))
                .submission(LocalDate.of(2023, 11, 30))
                .resubmission(Option.some(LocalDate.of(2024, 5, 31)))
                .build();
        ProgrammeDefinition cohort = Cohorts.read(Cohorts.COHORT_2022);
        assertThat(cohort)
                .isEqualTo(Preset.ATS_2021
                        .definition(Cohorts.CATALOGUE, calendar)
                        .cohort("2022")
                        .mandatoryStandards(StandardNumbers.of(1, 6, 7, 8, 9, 10))
                        .specialistStandards(new SpecialistRule(2, Option.some(6)))
                        .moderation(new ModerationRules(100, 0, 2022))
                        .modifications(new SecondChances(Option.some(2), Option.none()))
                        .build());
        assertThat(cohort.standards().id()).isEqualTo("2022");
        assertThat(cohort.workbook().template()).isEqualTo(WorkbookTemplate.ats2021());
    }

    @Test
    void allFourCohortsHaveNoLintErrors() {
        for (Object tree : list(Cohorts.COHORT_3, Cohorts.COHORT_5, Cohorts.COHORT_6, Cohorts.COHORT_2022)) {
            assertThat(DefinitionLint.findings(Cohorts.read(tree)).filter(LintFinding::isError))
                    .isEmpty();
        }
    }

    /** A definition in which every key has another value than its preset gives it. */
    private static Map<Object, @Nullable Object> everything() {
        return map(
                "preset", "ats-2021",
                "cohort", "7b",
                "version", 3,
                "standards-edition", "2022",
                "mandatory-standards", "example",
                "specialist-standards", map("minimum", 2, "maximum", 4),
                "evidence-per-standard", 0,
                "calendar",
                        map(
                                "zone", "Europe/Paris",
                                "time", "09:15",
                                "starts", "2020-01-06",
                                "submission", "2020-12-04",
                                "resubmission", "2021-02-05",
                                "milestones", map("results", "2021-03-01", "vivas", "2021-04-01")),
                "entry",
                        map(
                                "enforce",
                                false,
                                "leave-out",
                                list("setting", "membership"),
                                "years-with-status",
                                1,
                                "years-without",
                                2,
                                "level",
                                6,
                                "weekly-hours",
                                3.5),
                "mentor", map("statement-before-submission", false, "forbid", list()),
                "review",
                        map(
                                "criteria",
                                list("reliability", "authenticity", "sufficiency"),
                                "reviewers",
                                3,
                                "reconciliation",
                                "majority",
                                "calibration-days",
                                365,
                                "anonymous",
                                true),
                "moderation", map("not-met-percent", 50, "met-percent", 10, "seed", 7),
                "modifications", map("rounds", 3, "window-days", 28),
                "viva", map("modes", list("remote"), "panel", list("reviewer"), "attempts", 2, "resit-gap-days", 14),
                "workbook",
                        map(
                                "template", "ats-2020",
                                "scale", list("low", "high"),
                                "limits", map("project/account", map("minimum", 200, "maximum", 8_000))));
    }

    @Test
    void reviewersKnowWhoseWorkbookItIsUnlessTheCohortSaysOtherwise() {
        Map<Object, @Nullable Object> stated = new java.util.LinkedHashMap<>(everything());
        stated.put("review", map("reviewers", 2));
        assertThat(Cohorts.read(stated).review().anonymous()).isFalse();
    }

    @Test
    void everyKeyIsReadIntoItsPlace() {
        ProgrammeDefinition read = Cohorts.read(everything());
        CohortCalendar calendar = CohortCalendar.builder()
                .zone(ZoneId.of("Europe/Paris"))
                .time(LocalTime.of(9, 15))
                .starts(LocalDate.of(2020, 1, 6))
                .submission(LocalDate.of(2020, 12, 4))
                .resubmission(Option.some(LocalDate.of(2021, 2, 5)))
                .milestones(LinkedHashMap.of("results", LocalDate.of(2021, 3, 1), "vivas", LocalDate.of(2021, 4, 1)))
                .build();
        assertThat(read.preset()).isEqualTo(Preset.ATS_2021);
        assertThat(read.ref()).isEqualTo(new DefinitionRef("7b", 3));
        assertThat(read.standards()).isEqualTo(Cohorts.CATALOGUE.edition("2022").get());
        assertThat(read.mandatoryStandards()).isEqualTo(StandardNumbers.of(1, 6, 7, 8, 9, 10));
        assertThat(read.specialistStandards()).isEqualTo(new SpecialistRule(2, Option.some(4)));
        assertThat(read.evidencePerStandard()).isZero();
        assertThat(read.calendar()).isEqualTo(calendar);
        assertThat(read.entry())
                .isEqualTo(new EntryRules(
                        Preset.ATS_2021.entry().criteria(),
                        false,
                        List.of(EntryCriterion.SETTING, EntryCriterion.MEMBERSHIP),
                        1,
                        2,
                        new BigDecimal("6"),
                        new BigDecimal("3.5")));
        assertThat(read.mentor()).isEqualTo(new MentorRules(false, false));
        assertThat(read.review()).isEqualTo(new ReviewRules(3, Reconciliation.MAJORITY, Option.some(365), true));
        assertThat(read.moderation()).isEqualTo(new ModerationRules(50, 10, 7));
        assertThat(read.modifications()).isEqualTo(new SecondChances(Option.some(3), Option.some(28)));
        assertThat(read.viva()).isEqualTo(new VivaRules(List.of(VivaMode.REMOTE), List.of("reviewer"), 2, 14));
        assertThat(read.workbook())
                .isEqualTo(new WorkbookRules(
                        WorkbookTemplate.ats2020(),
                        List.of("low", "high"),
                        LinkedHashMap.of(
                                new PartPath("project", "account"),
                                new TextLimit(Option.some(200), Option.some(8_000)))));
    }

    /** Names whose absence leaves an obligation unmet, or another value open, are not here. */
    private static List<String> namesWithAPresetValue() {
        return List.ofAll(Trees.positions(everything()))
                .filter(steps -> steps.stream().noneMatch(step -> step instanceof Integer))
                .map(Trees::path)
                .reject(path -> List.of(
                                "cohort", "calendar", "calendar.starts", "calendar.submission", "standards-edition")
                        .contains(path));
    }

    @Test
    void leavingANameOutNoneAndNullAreTheSame() {
        assertThat(namesWithAPresetValue()).hasSizeGreaterThan(40);
        for (String path : namesWithAPresetValue()) {
            java.util.List<Object> steps = java.util.List.of((Object[]) path.split("\\."));
            var without = Cohorts.READER.read(Trees.without(everything(), steps));
            assertThat(Cohorts.READER.read(Trees.with(everything(), steps, null)))
                    .as(path)
                    .isEqualTo(without);
            assertThat(Cohorts.READER.read(Trees.with(everything(), steps, "none")))
                    .as(path)
                    .isEqualTo(without);
        }
    }

    @Test
    void mapsAreMergedWithThePresetNameByName() {
        assertThat(Cohorts.read(Cohorts.with("moderation.met-percent", 5)).moderation())
                .isEqualTo(new ModerationRules(100, 5, 1));
        assertThat(Cohorts.read(Cohorts.with("moderation.not-met-percent", 5)).moderation())
                .isEqualTo(new ModerationRules(5, 20, 1));
        assertThat(Cohorts.read(Cohorts.with("moderation.seed", -9)).moderation())
                .isEqualTo(new ModerationRules(100, 20, -9));
        assertThat(Cohorts.read(Cohorts.with("viva.attempts", 3)).viva())
                .isEqualTo(new VivaRules(
                        List.of(VivaMode.IN_PERSON, VivaMode.REMOTE),
                        List.of("lead-moderator", "programme-head"),
                        3,
                        0));
        assertThat(Cohorts.read(Cohorts.with("viva.resit-gap-days", 3)).viva().attempts())
                .isEqualTo(1);
        assertThat(Cohorts.read(Cohorts.with("specialist-standards.maximum", 3)).specialistStandards())
                .isEqualTo(new SpecialistRule(1, Option.some(3)));
        assertThat(Cohorts.read(Cohorts.with("modifications.window-days", 3)).modifications())
                .isEqualTo(new SecondChances(Option.none(), Option.some(3)));
        assertThat(Cohorts.read(Cohorts.with("mentor.statement-before-submission", false))
                        .mentor())
                .isEqualTo(new MentorRules(false, true));
        assertThat(Cohorts.read(Cohorts.with("mentor.forbid", list())).mentor())
                .isEqualTo(new MentorRules(true, false));
        assertThat(Cohorts.read(Cohorts.with("mentor.forbid", list("self"))).mentor())
                .isEqualTo(new MentorRules(true, true));
        assertThat(Cohorts.read(Cohorts.with("workbook.scale", list("a", "b"))).workbook())
                .isEqualTo(new WorkbookRules(WorkbookTemplate.ats2020(), List.of("a", "b"), LinkedHashMap.empty()));
        assertThat(Cohorts.read(Cohorts.with("entry.level", 4)).entry())
                .isEqualTo(new EntryRules(
                        Preset.ATS_2020.entry().criteria(),
                        true,
                        List.empty(),
                        4,
                        5,
                        new BigDecimal("4"),
                        new BigDecimal("8")));
        assertThat(Cohorts.read(Cohorts.with("entry.years-without", 9)).entry().yearsWithStatus())
                .isEqualTo(4);
    }

    @Test
    void theEditionIsTheOneOfTheStartUnlessItIsStated() {
        Object late = Trees.with(Cohorts.least(), Trees.steps("calendar.starts"), "2022-10-01");
        assertThat(Cohorts.read(late).standards().id()).isEqualTo("2022");
        assertThat(Cohorts.read(Trees.with(late, Trees.steps("standards-edition"), 2014))
                        .standards()
                        .id())
                .isEqualTo("2014");
        assertThat(Cohorts.read(Cohorts.with("standards-edition", "2022"))
                        .standards()
                        .id())
                .isEqualTo("2022");
        assertThat(Cohorts.read(Cohorts.with("standards-edition", 2022.0))
                        .standards()
                        .id())
                .isEqualTo("2022");
    }

    @Test
    void theExampleProfileIsThatOfTheEdition() {
        assertThat(Cohorts.read(Cohorts.with("mandatory-standards", "example")).mandatoryStandards())
                .isEqualTo(EXAMPLE);
        Object later =
                Trees.with(Cohorts.with("mandatory-standards", "example"), Trees.steps("standards-edition"), 2022);
        assertThat(Cohorts.read(later).mandatoryStandards()).isEqualTo(StandardNumbers.of(1, 6, 7, 8, 9, 10));
        assertThat(Cohorts.read(Cohorts.with("mandatory-standards", list()))
                        .mandatoryStandards()
                        .isEmpty())
                .isTrue();
        assertThat(Cohorts.read(Cohorts.with("mandatory-standards", list(7, 7, 99)))
                        .mandatoryStandards())
                .isEqualTo(StandardNumbers.of(7, 99));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"project/account", "impact/quality-strategy", "project/kind", "introduction/entry-evidence"})
    void limitsMayBeSetForAnyPartOfTheTemplate(String part) {
        Object tree = Cohorts.with("workbook.limits", map(part, map("maximum", 10)));
        assertThat(Cohorts.read(tree)
                        .workbook()
                        .limits()
                        .toList()
                        .map(limit -> limit._1() + " " + limit._2().maximum().get() + " "
                                + limit._2().minimum().isEmpty()))
                .containsExactly(part + " 10 true");
    }

    @Test
    void theTreeIsNotChanged() {
        Map<Object, @Nullable Object> tree = everything();
        Cohorts.read(Trees.frozen(tree));
        Cohorts.read(tree);
        assertThat(tree).isEqualTo(everything());
    }
}
