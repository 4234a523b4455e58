package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Objects;

/**
 * Work that opens by itself when an instant comes. Nothing in this library waits: a host's scheduler looks here and sends the command.
 *
 * @param at the first instant at which the action is open
 * @param action what is open then
 */
public record DueWork(Instant at, Action action) {

    /**
     * Refuses null.
     *
     * @param at the first instant at which the action is open
     * @param action what is open then
     */
    public DueWork {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(action, "action");
    }

    /**
     * The instants that could change something for a candidacy as it stands. It can lapse the moment after its window has ended; an
     * outcome or a no-show can be recorded from the start of the viva. While it is held nothing becomes due.
     *
     * @param candidacy the candidacy
     * @return the work, earliest first; whether an instant has passed is for the caller to compare
     */
    public static List<DueWork> of(Candidacy candidacy) {
        return candidacy.hold().isDefined() ? List.empty() : candidacy.stage().fold(new AtStage(candidacy));
    }

    private record AtStage(Candidacy candidacy) implements Stage.Cases<List<DueWork>> {

        private List<DueWork> lapse() {
            return candidacy.windows().end().toList().map(end -> new DueWork(end.plusNanos(1), Action.LAPSE));
        }

        @Override
        public List<DueWork> awaitingMentor(Stage.AwaitingMentor stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> drafting(Stage.Drafting stage) {
            return lapse();
        }

        @Override
        public List<DueWork> awaitingReviewer(ReviewStage.AwaitingReviewer stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> underReview(ReviewStage.UnderReview stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> inModeration(ReviewStage.InModeration stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> modifying(Stage.Modifying stage) {
            return lapse();
        }

        @Override
        public List<DueWork> awaitingViva(Stage.AwaitingViva stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> vivaBooked(Stage.VivaBooked stage) {
            Instant start = stage.booking().startsAt();
            return List.of(new DueWork(start, Action.RECORD_NO_SHOW), new DueWork(start, Action.RECORD_VIVA_OUTCOME));
        }

        @Override
        public List<DueWork> awarded(Stage.Awarded stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> notAwarded(Stage.NotAwarded stage) {
            return List.empty();
        }

        @Override
        public List<DueWork> withdrawn(Stage.Withdrawn stage) {
            return List.empty();
        }
    }
}
