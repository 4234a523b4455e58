package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.guide.ImpactPairs.Pair;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Anticipated impact")
class ImpactPairsTest {
    /** The day of {@link Moments#WRITING}, on which the plan is made. */
    private static final LocalDate PLANNED = LocalDate.of(2021, 3, 1);

    private static PartValue.Goal goal(String goal, Option<String> impact, int... standards) {
        return new PartValue.Goal(goal, LocalDate.of(2021, 6, 1), StandardNumbers.of(standards), impact);
    }

    private static EvidenceItem item(String id, LocalDate on, int... standards) {
        return EvidenceItem.of(id, id, EvidenceType.DOCUMENT, on, StandardNumbers.of(standards));
    }

    private static Journey planned() {
        PartValue goals = new PartValue.Goals(List.of(
                goal("Coach", Option.some("They coach each other"), 3),
                goal("Read", Option.none(), 4),
                goal("Write", Option.some("Others write"))));
        return Candidacies.seed()
                .drafting()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("development-plan")
                                .fill("anticipated-impact", new PartValue.Text("More will pass"))
                                .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(5)))
                                .fill("goals", goals)));
    }

    private static List<String> pairs(Journey journey) {
        return ImpactPairs.of(journey.seenBy(People.PARTICIPANT), journey.history())
                .pairs()
                .map(ImpactPairsTest::inOneLine);
    }

    private static String inOneLine(Pair pair) {
        return pair.part() + pair.index().map(index -> "[" + index + "]").getOrElse("") + " "
                + pair.standards().mkString("{", ", ", "}")
                + pair.answers()
                        .map(answer -> " " + answer.kind().code() + " " + answer.where()
                                + answer.index().map(index -> "[" + index + "]").getOrElse(""))
                        .mkString("");
    }

    @Test
    @DisplayName("of the plan and of each goal that has one waits for an answer")
    void unanswered() {
        assertThat(pairs(planned()))
                .containsExactly(
                        "development-plan/anticipated-impact {5}",
                        "development-plan/goals[0] {3}", "development-plan/goals[2] {5}");
        assertThat(ImpactPairs.of(planned().seenBy(People.MENTOR)).open()).hasSize(3);
        assertThat(ImpactPairs.of(Candidacies.seed().drafting().seenBy(People.MENTOR))
                        .pairs())
                .isEmpty();
    }

    @Test
    @DisplayName("is answered by evidence of a standard that it serves, captured when it was planned or later")
    void byEvidence() {
        Journey journey = planned()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("impact")
                                .add(item("before", PLANNED.minusDays(1), 3, 5))
                                .add(item("other", PLANNED, 6))
                                .add(item("then", PLANNED, 3))
                                .add(item("later", PLANNED.plusDays(90), 5))));
        assertThat(pairs(journey))
                .containsExactly(
                        "development-plan/anticipated-impact {5} evidence later",
                        "development-plan/goals[0] {3} evidence then", "development-plan/goals[2] {5} evidence later");
    }

    @Test
    @DisplayName("counts evidence from the first day of the programme where the history is not at hand")
    void withoutHistory() {
        Journey journey = planned()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("impact").add(item("before", PLANNED.minusDays(1), 3))));
        assertThat(ImpactPairs.of(journey.seenBy(People.PARTICIPANT))
                        .pairs()
                        .get(1)
                        .answered())
                .isTrue();
        assertThat(ImpactPairs.of(journey.seenBy(People.PARTICIPANT), journey.history())
                        .pairs()
                        .get(1)
                        .answered())
                .isFalse();
    }

    @Test
    @DisplayName("dates a goal from the save that first had it, whatever is changed about it later")
    void sinceTheFirstSave() {
        Journey later = planned()
                .at(Moments.SUBMITTING)
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("development-plan")
                                .fill(
                                        "goals",
                                        new PartValue.Goals(List.of(
                                                goal("New", Option.some("Much"), 3),
                                                goal("Coach", Option.some("More"), 3))))));
        assertThat(ImpactPairs.of(later.seenBy(People.PARTICIPANT), later.history())
                        .pairs()
                        .map(Pair::since))
                .containsExactly(PLANNED, LocalDate.of(2021, 6, 30), PLANNED);
    }

    @Test
    @DisplayName("is answered by a piece one of whose items answers it, and the plan by the texts about impact")
    void byPiecesAndTexts() {
        PartValue pieces = new PartValue.Pieces(List.of(
                new PartValue.Piece(PieceKind.REPORT, "One", "In short", List.of()),
                new PartValue.Piece(PieceKind.CASE_STUDY, "Two", "In short", List.of("then"))));
        Journey journey = planned()
                .then(
                        People.PARTICIPANT,
                        Commands.save(SectionChange.of("impact")
                                .add(item("then", PLANNED, 3))
                                .fill("pieces", pieces)
                                .fill("quality-strategy", new PartValue.Text("It is in the strategy"))));
        assertThat(pairs(journey))
                .containsExactly(
                        "development-plan/anticipated-impact {5} text impact/quality-strategy",
                        "development-plan/goals[0] {3} evidence then piece impact/pieces[1]",
                        "development-plan/goals[2] {5}");
    }
}
