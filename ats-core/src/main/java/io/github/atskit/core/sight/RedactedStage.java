package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.review.Reviewing;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Where a case stands, without what one viewer may not see. One case for each stage, so that a new stage cannot be forgotten. */
record RedactedStage(Redaction redaction, Reviewing reviewing) implements Stage.Cases<Stage> {
    private static final Stage WITH_THE_JUDGES = new ReviewStage.AwaitingReviewer();
    private static final Stage UNSEEN_REVIEW = new ReviewStage.InModeration(Redaction.NO_REVIEW, false, List.empty());
    private static final Stage UNSEEN_VIVA = new Stage.AwaitingViva(0, Option.none());

    private boolean seesViva() {
        return redaction.viewpoint().sees(Facet.VIVA);
    }

    @Override
    public Stage awaitingMentor(Stage.AwaitingMentor stage) {
        return stage;
    }

    @Override
    public Stage drafting(Stage.Drafting stage) {
        return stage;
    }

    @Override
    public Stage awaitingReviewer(ReviewStage.AwaitingReviewer stage) {
        return stage;
    }

    @Override
    public Stage underReview(ReviewStage.UnderReview stage) {
        return switch (redaction.course()) {
            case ALL -> stage;
            case OWN -> {
                List<String> seats = redaction.seats(reviewing);
                yield new ReviewStage.UnderReview(seats, stage.recorded().filter(seats::contains));
            }
            case RELEASED, NOTHING -> WITH_THE_JUDGES;
        };
    }

    @Override
    public Stage inModeration(ReviewStage.InModeration stage) {
        return switch (redaction.course()) {
            case ALL -> redaction.viewpoint().sees(Facet.FINDINGS) ? stage : UNSEEN_REVIEW;
            case OWN -> stage; // all reviews are in, so those who wrote them see each other's
            case RELEASED, NOTHING -> WITH_THE_JUDGES;
        };
    }

    @Override
    public Stage modifying(Stage.Modifying stage) {
        return stage;
    }

    @Override
    public Stage awaitingViva(Stage.AwaitingViva stage) {
        return seesViva() ? stage : UNSEEN_VIVA;
    }

    @Override
    public Stage vivaBooked(Stage.VivaBooked stage) {
        return seesViva() ? stage : UNSEEN_VIVA;
    }

    @Override
    public Stage awarded(Stage.Awarded stage) {
        return seesViva() ? stage : new Stage.Awarded(stage.on(), Option.none());
    }

    @Override
    public Stage notAwarded(Stage.NotAwarded stage) {
        return stage;
    }

    @Override
    public Stage withdrawn(Stage.Withdrawn stage) {
        return new Stage.Withdrawn(redaction.actor(stage.by()), redaction.withdrawalReason(stage.by(), stage.reason()));
    }
}
