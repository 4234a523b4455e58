package io.github.atskit.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.fixture.Candidacies;
import io.github.atskit.core.fixture.Cohorts;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The document of a case")
class CaseDocumentTest {

    private static CaseDocument of(Journey journey, Actor viewer) {
        return CaseDocument.of(journey.seenBy(viewer), journey.history(), journey.clock());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("holds what each guide says of the same sight at the same instant")
    void holdsEveryGuide(StageName stage) {
        Journey journey =
                Candidacies.in(Cohorts.seed().mandatory(2).windowDays(14)).at(stage);
        for (Actor viewer : new Actor[] {People.PARTICIPANT, People.MODERATOR, People.ADMINISTRATOR}) {
            Sight sight = journey.seenBy(viewer);
            CaseDocument document = of(journey, viewer);
            assertThat(document.menu()).isEqualTo(sight.menu(journey.clock()));
            assertThat(document.checklist()).isEqualTo(Checklist.of(sight, journey.clock()));
            assertThat(document.progress()).isEqualTo(Progress.of(sight, journey.history(), journey.clock()));
            assertThat(document.coverage()).isEqualTo(CoverageMatrix.of(sight));
            assertThat(document.deadlines()).isEqualTo(Deadlines.of(sight, journey.history(), journey.clock()));
            assertThat(document.timeline()).isEqualTo(Timeline.of(sight, journey.history()));
            assertThat(document.impact()).isEqualTo(ImpactPairs.of(sight, journey.history()));
            assertThat(document.rounds()).isEqualTo(RoundComparison.of(sight, journey.history()));
            assertThat(document.stage()).isEqualTo(sight.candidacy().stage().name());
        }
    }

    @Test
    @DisplayName("has the revision only where the viewer may know it")
    void revision() {
        Journey journey = Candidacies.held(Candidacies.seed().underReview());
        assertThat(of(journey, People.ADMINISTRATOR).revision())
                .contains(journey.now().currentRevision());
        assertThat(of(journey, People.PARTICIPANT).revision()).isEmpty();
        assertThat(of(journey, People.PARTICIPANT).hold()).isNotEmpty();
    }

    @Test
    @DisplayName("is short for a desk: what is due, what is next, what is allowed")
    void workItem() {
        Journey drafting = Candidacies.seed().drafting();
        WorkItem item = WorkItem.of(drafting.seenBy(People.PARTICIPANT), drafting.clock());
        assertThat(item.due()).contains(Moments.SUBMISSION_ENDS);
        assertThat(item.next().map(NextStep::action)).contains(Action.SAVE_SECTION);
        assertThat(item.allowed())
                .containsExactly(
                        Action.REQUEST_MENTOR,
                        Action.NOMINATE_MENTOR,
                        Action.SAVE_SECTION,
                        Action.LOG_DISCUSSION,
                        Action.WITHDRAW);
        assertThat(item.waitingFor().map(Recipient::toString)).containsExactly("participant:p-1");
        Journey booked = Candidacies.seed().vivaBooked();
        assertThat(WorkItem.of(booked.seenBy(People.ADMINISTRATOR), booked.clock())
                        .due())
                .contains(Moments.VIVA);
        assertThat(WorkItem.of(Candidacies.seed().underReview().seenBy(People.PARTICIPANT), Moments.REVIEWING)
                        .due())
                .isEmpty();
    }
}
