package io.github.atskit.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewConfirmed;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewSampled;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.event.Withdrawn;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A store that began when a workbook had a single reviewer, whose states did not keep the review, is gone on with. */
class SingleReviewerTest {
    private static final Decider DECIDER = new Decider();
    private static final Review MET = Told.review(Finding.MET, "So.");
    private static final Review NOT_MET = Told.review(Finding.NOT_MET, "So.");

    /** Every way that a single review went, with each event that can be the last of the first build. */
    private static final List<List<Event>> WAYS = List.of(
            List.of(assigned("r-1"), recorded("r-1", MET), new Recommended("Well done.")),
            List.of(
                    assigned("r-1"),
                    new ReviewerStoodDown("r-1", DeclaredConflict.OTHER, Option.none()),
                    assigned("r-2"),
                    recorded("r-2", NOT_MET),
                    new ModificationsRequested("Not yet.", List.empty(), Option.none()),
                    new WorkbookSubmitted(2, Told.SEAL, "My own work.", LinkedHashMap.empty()),
                    assigned("r-2"),
                    recorded("r-2", MET)),
            List.of(
                    assigned("r-1"),
                    assigned("r-2"),
                    recorded("r-2", MET),
                    new ReviewSampled(),
                    new ReviewReturned("o-1", "Say why."),
                    recorded("r-2", MET),
                    new ReviewConfirmed("l-1", Option.none()),
                    new Withdrawn(Case.PARTICIPANT, "Moved away.")),
            List.of(assigned("r-1"), new Withdrawn(Case.PARTICIPANT, "Moved away.")));

    private final InMemoryCandidacyStore store = new InMemoryCandidacyStore();

    private static Event assigned(String person) {
        return new ReviewerAssigned(person, Option.none(), Option.none(), List.of(person));
    }

    private static Event recorded(String person, Review review) {
        return new ReviewRecorded(person, review, review.allMet(), 0, Option.none());
    }

    private Verification verified(InMemoryCandidacyStore of) {
        return StoreBridge.over(of).archive().verify(Case.ID, Optional.empty());
    }

    private static Candidacy replayed(InMemoryCandidacyStore of) {
        java.util.List<Candidacy> told = new ArrayList<>();
        StoreBridge.over(of).archive().replay("", new Archive.Reader() {
            @Override
            public void candidacy(Candidacy candidacy) {
                told.add(candidacy);
            }

            @Override
            public void erased(io.github.atskit.core.candidacy.CandidacyId id) {
                throw new AssertionError("erased");
            }

            @Override
            public void broken(BrokenRecord problem) {
                throw problem;
            }
        });
        return told.get(0);
    }

    @Test
    void itIsIntactAfterEveryStepOfTheFirstBuildAndOfThisOne() {
        for (List<Event> way : WAYS) {
            List<Event> events = Told.HANDED_IN.appendAll(way);
            for (int old = 1; old <= events.size(); old++) {
                InMemoryCandidacyStore begun = new InMemoryCandidacyStore();
                Told told = Told.in(begun);
                int step = 0;
                for (Event event : events) {
                    boolean first = step < old;
                    told.commit(event, first ? Told::ofASingleReviewer : Told::today);
                    assertThat(verified(begun))
                            .as("%s, step %d, %d of the first build, of %s", event.type(), step, old, way)
                            .isInstanceOf(Verification.Intact.class);
                    step++;
                    Candidacy expected =
                            DECIDER.replay(Case.ID, events.take(step)).get();
                    assertThat(replayed(begun)).isEqualTo(expected);
                    assertThat(Reviews.without(told.stored())).isEqualTo(Reviews.without(expected));
                }
            }
        }
    }

    @Test
    void itsStateGoesOnWithoutTheReviewAndItsHistoryHasIt() {
        Told told = Told.in(store);
        Told.HANDED_IN
                .appendAll(List.of(assigned("r-1"), recorded("r-1", MET)))
                .forEach(event -> told.commit(event, Told::ofASingleReviewer));
        told.commit(new Recommended("Well done."), Told::today);

        assertThat(told.stored().reviewing().reviews()).isEmpty();
        assertThat(told.stored().reviewing().complete()).isTrue();
        assertThat(replayed(store).reviewing().reviews()).containsExactly(new RecordedReview("r-1", MET));
        assertThat(verified(store)).isInstanceOf(Verification.Intact.class);
    }

    @Test
    void anythingElseThatItsHistoryDoesNotLeadToIsStillFound() {
        Told told = Told.in(store);
        Told.HANDED_IN.append(assigned("r-1")).forEach(event -> told.commit(event, Told::ofASingleReviewer));
        told.commit(recorded("r-1", MET), written -> {
            Told.Shaped first = Told.ofASingleReviewer(written);
            Map<String, Object> state =
                    new java.util.LinkedHashMap<>(first.state().data());
            Told.inner(state, "reviewing").put("ever-assigned", java.util.List.of());
            return new Told.Shaped(
                    first.events(), new StoredSnapshot(first.state().revision(), 1, "", state));
        });

        assertThat(verified(store)).isEqualTo(new Verification.Unfit(5, "state", "is not what the history leads to"));
    }

    @Test
    void aReviewThatIsMissingFromAStateOfTodayIsFound() {
        Told told = Told.in(store);
        Told.HANDED_IN.append(assigned("r-1")).forEach(event -> told.commit(event, Told::today));
        told.commit(recorded("r-1", MET), written -> {
            Map<String, Object> state =
                    new java.util.LinkedHashMap<>(written.state().data());
            Map<String, Object> reviewing = Told.inner(state, "reviewing");
            reviewing.remove("reviews");
            reviewing.put("complete", false);
            Told.inner(state, Seals.PERSONAL).remove("reviewing");
            StoredSnapshot without = new StoredSnapshot(
                    written.state().revision(), written.state().schema(), "", state);
            return new Told.Shaped(written.events(), without);
        });

        assertThat(verified(store)).isEqualTo(new Verification.Unfit(5, "state", "is not what the history leads to"));
    }
}
