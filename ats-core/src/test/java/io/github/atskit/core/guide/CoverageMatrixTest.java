package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.definition.Preset;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.fixture.Workbooks;
import io.github.atskit.core.guide.CoverageMatrix.Column;
import io.github.atskit.core.guide.CoverageMatrix.Row;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.StandardNotEvidenced;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The coverage of standards")
class CoverageMatrixTest {

    private static CoverageMatrix of(Journey journey) {
        return CoverageMatrix.of(journey.definition().resolved(), journey.now().workbook());
    }

    private static Row row(Journey journey, int standard) {
        return of(journey).rows().find(row -> row.standard() == standard).get();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("has a row for each standard of the edition, ascending")
    void oneRowEach(Preset preset) {
        assertThat(of(Candidacies.in(Cohorts.of(preset)).drafting()).rows().map(Row::standard))
                .isEqualTo(List.rangeClosed(1, 20));
    }

    @Test
    @DisplayName("of an empty workbook asks only for what is mandatory")
    void emptyWorkbook() {
        Journey drafting = Candidacies.in(Cohorts.seed().mandatory(2, 7)).drafting();
        assertThat(of(drafting).rows().filter(Row::mandatory).map(Row::standard))
                .containsExactly(2, 7);
        assertThat(of(drafting).rows().reject(Row::enough).map(Row::standard)).containsExactly(2, 7);
        assertThat(of(drafting).rows()).allMatch(row -> row.evidence().isEmpty() && !row.rated() && !row.chosen());
    }

    @Test
    @DisplayName("lists the items of every section by standard, and asks for as many as the cohort does (ATS-043)")
    void itemsByStandard() {
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(2).evidencePerStandard(2))
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("impact").add(Workbooks.item("late", 2, 3))),
                        Commands.save(SectionChange.of("introduction").add(Workbooks.item("early", 3))));
        assertThat(row(journey, 3).evidence()).containsExactly("early", "late");
        assertThat(row(journey, 3).enough()).isTrue();
        assertThat(row(journey, 2).evidence()).containsExactly("late");
        assertThat(row(journey, 2).enough()).isFalse();
        assertThat(row(journey, 4).evidence()).isEmpty();
    }

    @Test
    @DisplayName("does not count a mandatory standard as chosen (ATS-042)")
    void mandatoryIsNotChosen() {
        PartValue chosen = new PartValue.Standards(StandardNumbers.of(2, 5));
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(2))
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("development-plan").fill("specialist-standards", chosen)));
        assertThat(of(journey).rows().filter(Row::chosen).map(Row::standard)).containsExactly(5);
        assertThat(row(journey, 5).enough()).isFalse();
    }

    @Test
    @DisplayName("shows a complete workbook as rated and with enough of everything")
    void completeWorkbook() {
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(2, 7)).complete();
        assertThat(of(journey).rows()).allMatch(row -> row.rated() && row.enough());
    }

    @Test
    @DisplayName("lacks evidence for the very standards that submission names (ATS-043)")
    void agreesWithSubmission() {
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(2, 7))
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("introduction").add(Workbooks.item("ev-1", 7))));
        List<Reason> named =
                journey.refused(People.PARTICIPANT, Commands.submit()).filter(StandardNotEvidenced.class::isInstance);
        assertThat(named)
                .containsExactly(new StandardNotEvidenced(
                        of(journey).rows().reject(Row::enough).map(Row::standard)));
    }

    @Test
    @DisplayName("is told by item as well, with the standards that would lack evidence without it")
    void columns() {
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(2, 7))
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("impact").add(Workbooks.item("late", 2, 3))),
                        Commands.save(SectionChange.of("introduction").add(Workbooks.item("early", 2, 7))));
        assertThat(of(journey).columns())
                .containsExactly(
                        new Column("early", "introduction", List.of(2, 7), List.of(7), false),
                        new Column("late", "impact", List.of(2, 3), List.empty(), false));
        assertThat(of(journey).gaps()).isEmpty();
        assertThat(row(journey, 2).lacking()).isZero();
    }

    @Test
    @DisplayName(
            "marks an item that alone bears out more than three standards and more than a third of those asked for")
    void overloaded() {
        int[] asked = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        assertThat(overloaded(asked, 1, 2, 3, 4)).as("a third").isFalse();
        assertThat(overloaded(asked, 1, 2, 3, 4, 5)).as("more than a third").isTrue();
        assertThat(overloaded(new int[] {1, 2, 3}, 1, 2, 3))
                .as("no more than three")
                .isFalse();
        assertThat(overloaded(new int[] {1, 2, 3, 4}, 1, 2, 3, 4)).isTrue();
        assertThat(overloaded(new int[] {1}, 1, 2, 3, 4, 5, 6, 7, 8))
                .as("hardly asked for")
                .isFalse();
    }

    private static boolean overloaded(int[] asked, int... standards) {
        Journey journey = Candidacies.in(Cohorts.seed().mandatory(asked))
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("impact").add(Workbooks.item("all", standards))));
        return !of(journey).overloaded().isEmpty();
    }

    @Test
    @DisplayName("of a sight is that of the workbook which it shows")
    void ofASight() {
        Journey journey = Candidacies.seed().underReview();
        assertThat(CoverageMatrix.of(journey.seenBy(People.REVIEWER))).isEqualTo(of(journey));
    }
}
