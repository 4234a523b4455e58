package io.github.atskit.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.Waiver;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.definition.EntryRules;
import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.rejection.Rejection;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ATS-010: enrolment")
class EnrolmentTest {
    private static final EntryFacts NOTHING = new EntryFacts(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    private static Either<Rejection, Transition> enrol(
            ProgrammeDefinition definition, EntryFacts entry, Option<Waiver> waiver) {
        Enrol enrol = new Enrol(People.PARTICIPANT.id(), entry, waiver);
        return new Decider().enrol(definition, Journey.ID, enrol, new Context(People.ADMINISTRATOR, Moments.ENROLLING));
    }

    private static List<String> unmet(Preset preset, EntryFacts entry) {
        return enrol(Cohorts.of(preset).build(), entry, Option.none())
                .getLeft()
                .reasons()
                .map(reason -> reason.rule() + " " + reason.code().code() + " "
                        + reason.params().get("criteria").get());
    }

    @Test
    @DisplayName("pins the definition, and tells template, edition, facts, waiver and ends")
    void event() {
        LocalDate resubmission = LocalDate.of(2021, 12, 1);
        ProgrammeDefinition definition =
                Cohorts.seed().resubmission(resubmission).cohort("7", 3).build();
        Waiver waiver = new Waiver(List.of(EntryCriterion.SETTING), "Has taught adults for years");
        Transition transition =
                enrol(definition, Commands.goodEntry(), Option.some(waiver)).get();
        Enrolled event = (Enrolled) transition.event();
        assertThat(event.definition().toString()).isEqualTo("7 v3");
        assertThat(event.template().name()).isEqualTo("ats-2020");
        assertThat(event.edition()).isEqualTo("2014");
        assertThat(event.participant()).isEqualTo("p-1");
        assertThat(event.entry()).isEqualTo(Commands.goodEntry());
        assertThat(event.waived()).containsExactly(EntryCriterion.SETTING);
        assertThat(event.waiverReason()).contains("Has taught adults for years");
        assertThat(event.submission()).isEqualTo("2021-07-01T16:00:00Z");
        assertThat(event.resubmission().get()).isEqualTo("2021-12-01T17:00:00Z");
        assertThat(transition.expected().value()).isZero();
        assertThat(transition.to().revision()).isEqualTo(1);
        assertThat(transition.to().windows().end()).contains(event.submission());
        assertThat(transition.to().windows().resubmission()).isEqualTo(event.resubmission());
    }

    @Test
    @DisplayName("names every criterion of the preset that no fact meets, in the order of the programme")
    void nothingShown() {
        assertThat(unmet(Preset.ATS_2018, NOTHING))
                .containsExactly("ATS-010 entry-criteria-not-met List(membership, suitability, professional-status,"
                        + " qualification-level, qualification-years, teaching-hours, setting)");
        assertThat(unmet(Preset.ATS_2020, NOTHING))
                .containsExactly("ATS-010 entry-criteria-not-met List(membership, suitability, qualification-level,"
                        + " qualification-years, teaching-hours, setting)");
        assertThat(unmet(Preset.ATS_2021, NOTHING))
                .containsExactly("ATS-010 entry-criteria-not-met List(membership, suitability, qualification-level,"
                        + " qualification-years, teaching-hours, setting, english-and-maths)");
    }

    @Test
    @DisplayName("is open where each unmet criterion is waived, and a waiver of one that is met does no harm")
    void waiver() {
        List<EntryCriterion> all = List.of(EntryCriterion.values());
        ProgrammeDefinition definition = Cohorts.of(Preset.ATS_2021).build();
        assertThat(enrol(definition, NOTHING, Option.some(new Waiver(all, "By order"))))
                .isNotEmpty();
        Waiver allButOne = new Waiver(all.remove(EntryCriterion.SETTING), "By order");
        assertThat(enrol(definition, NOTHING, Option.some(allButOne))
                        .getLeft()
                        .reasons()
                        .head()
                        .params()
                        .get("criteria"))
                .contains(List.of("setting"));
    }

    @Test
    @DisplayName("asks nothing where the cohort does not enforce, and not for what the cohort leaves out")
    void notEnforced() {
        EntryRules rules = Preset.ATS_2020.entry();
        EntryRules notEnforced =
                new EntryRules(rules.criteria(), false, List.empty(), 4, 5, rules.level(), rules.weeklyHours());
        assertThat(enrol(Cohorts.seed().entry(notEnforced).build(), NOTHING, Option.none()))
                .isNotEmpty();
        EntryRules leftOut = new EntryRules(
                rules.criteria(),
                true,
                rules.criteria().remove(EntryCriterion.SETTING),
                4,
                5,
                BigDecimal.ONE,
                BigDecimal.ONE);
        assertThat(enrol(Cohorts.seed().entry(leftOut).build(), NOTHING, Option.none())
                        .getLeft()
                        .reasons()
                        .head()
                        .params()
                        .get("criteria"))
                .contains(List.of("setting"));
    }
}
