package io.github.atskit.core.decision;

import static io.github.atskit.core.candidacy.StageName.AWAITING_REVIEWER;
import static io.github.atskit.core.candidacy.StageName.AWAITING_VIVA;
import static io.github.atskit.core.candidacy.StageName.IN_MODERATION;
import static io.github.atskit.core.candidacy.StageName.MODIFYING;
import static io.github.atskit.core.candidacy.StageName.NOT_AWARDED;
import static io.github.atskit.core.candidacy.StageName.UNDER_REVIEW;
import static io.github.atskit.core.event.EventType.MODIFICATIONS_REQUESTED;
import static io.github.atskit.core.event.EventType.RECOMMENDED;
import static io.github.atskit.core.event.EventType.REVIEWER_ASSIGNED;
import static io.github.atskit.core.event.EventType.REVIEWER_STOOD_DOWN;
import static io.github.atskit.core.event.EventType.REVIEW_ADJUSTED;
import static io.github.atskit.core.event.EventType.REVIEW_CONFIRMED;
import static io.github.atskit.core.event.EventType.REVIEW_RECORDED;
import static io.github.atskit.core.event.EventType.REVIEW_RETURNED;
import static io.github.atskit.core.event.EventType.REVIEW_SAMPLED;
import static io.github.atskit.core.event.EventType.ROUNDS_USED_UP;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.AdjustReview;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.ConfirmReview;
import io.github.atskit.core.command.DeclareConflict;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.command.ReturnReview;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.ReviewAdjusted;
import io.github.atskit.core.event.ReviewConfirmed;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReviewersDisagree;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Function;

/** Assigning a reviewer, the review, and its moderation. */
final class ReviewLanes {
    private ReviewLanes() {}

    static List<Lane<?, ?>> rows() {
        return List.of(
                Row.of(Action.ASSIGN_REVIEWER, AssignReviewer.class, AWAITING_REVIEWER, UNDER_REVIEW)
                        .check(Rule.ATS_050, ReviewerRules::nobodyInvolved)
                        .check(Rule.ATS_051, ReviewerRules::takesASeat, ReviewerRules::seat)
                        .check(Rule.ATS_059, ReviewerRules::isCalibrated)
                        .tells(REVIEWER_ASSIGNED, ReviewLanes::assigned)
                        .leadsTo(UNDER_REVIEW)
                        .nextWhile(RequirementCode.REVIEWER_SEAT_FREE),
                Row.of(Action.DECLARE_CONFLICT, DeclareConflict.class, UNDER_REVIEW, ReviewStage.UnderReview.class)
                        .tells(REVIEWER_STOOD_DOWN, ReviewLanes::stoodDown)
                        .leadsTo(AWAITING_REVIEWER, UNDER_REVIEW),
                judging(
                                Row.of(
                                        Action.RECORD_REVIEW,
                                        RecordReview.class,
                                        UNDER_REVIEW,
                                        ReviewStage.UnderReview.class),
                                RecordReview::review)
                        .gate(Rule.ATS_057, RequirementCode.OWN_REVIEW_AWAITED, ReviewerRules::hasNotRecorded)
                        .tells(REVIEW_RECORDED, ReviewLanes::recorded)
                        .then(Release::afterReview, released(REVIEW_SAMPLED))
                        .leadsTo(UNDER_REVIEW, IN_MODERATION, MODIFYING, AWAITING_VIVA, NOT_AWARDED),
                Row.of(Action.CONFIRM_REVIEW, ConfirmReview.class, IN_MODERATION, ReviewStage.InModeration.class)
                        .gate(Rule.ATS_058, RequirementCode.REVIEWERS_AGREE, ReviewLanes::nothingIsDisputed)
                        .tells(REVIEW_CONFIRMED, ReviewLanes::confirmed)
                        .then(Release::afterModeration, released())
                        .leadsTo(MODIFYING, AWAITING_VIVA, NOT_AWARDED),
                judging(
                                Row.of(
                                        Action.ADJUST_REVIEW,
                                        AdjustReview.class,
                                        IN_MODERATION,
                                        ReviewStage.InModeration.class),
                                AdjustReview::review)
                        .tells(REVIEW_ADJUSTED, ReviewLanes::adjusted)
                        .then(Release::afterModeration, released())
                        .leadsTo(MODIFYING, AWAITING_VIVA, NOT_AWARDED),
                Row.of(Action.RETURN_REVIEW, ReturnReview.class, IN_MODERATION, ReviewStage.InModeration.class)
                        .tells(REVIEW_RETURNED, ReviewLanes::returned)
                        .leadsTo(UNDER_REVIEW));
    }

    /** What is asked of a review, whoever wrote it. */
    private static <S extends Stage, C extends Command> Row<S, C> judging(Row<S, C> row, Function<C, Review> review) {
        return row.check(
                        Rule.ATS_052,
                        (command, now, programme, context) -> JudgementRules.criteriaAreJudged(review.apply(command)),
                        JudgementRules::criteria)
                .check(
                        Rule.ATS_053,
                        (command, now, programme, context) ->
                                JudgementRules.requestsFitTheFindings(review.apply(command)))
                .check(
                        Rule.ATS_054,
                        (command, now, programme, context) ->
                                JudgementRules.requestsPointAtSomething(review.apply(command), now, programme));
    }

    private static EventType[] released(EventType... before) {
        return List.of(before)
                .appendAll(List.of(RECOMMENDED, MODIFICATIONS_REQUESTED, ROUNDS_USED_UP))
                .toJavaArray(EventType[]::new);
    }

    private static Event assigned(
            Stage stage, AssignReviewer command, Candidacy now, ResolvedDefinition programme, Context context) {
        return new ReviewerAssigned(
                command.reviewer(),
                command.reason(),
                command.calibratedOn(),
                ReviewerRules.after(command, now, programme));
    }

    private static Event stoodDown(
            ReviewStage.UnderReview stage,
            DeclareConflict command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        return new ReviewerStoodDown(context.by().id(), command.kind(), command.note());
    }

    private static Event recorded(
            ReviewStage.UnderReview stage,
            RecordReview command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        Review review = command.review();
        List<Review> before = now.reviewing().reviews().map(RecordedReview::review);
        int awaited = programme.reviewers() - before.size() - 1;
        Option<JoinedReview> joined = awaited > 0 || before.isEmpty()
                ? Option.none()
                : Option.some(programme
                        .definition()
                        .review()
                        .reconciliation()
                        .join(before.append(review), now.reviewing().earlierRequestIds()));
        return new ReviewRecorded(context.by().id(), review, review.allMet(), awaited, joined);
    }

    private static List<Reason> nothingIsDisputed(Candidacy now, ResolvedDefinition programme, Context context) {
        return Reasons.about(((ReviewStage.InModeration) now.stage()).disputed(), ReviewersDisagree::new);
    }

    private static Event confirmed(
            ReviewStage.InModeration stage,
            ConfirmReview command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        return new ReviewConfirmed(context.by().id(), command.note());
    }

    private static Event adjusted(
            ReviewStage.InModeration stage,
            AdjustReview command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        return new ReviewAdjusted(
                context.by().id(), command.review(), command.review().allMet(), command.reason());
    }

    private static Event returned(
            ReviewStage.InModeration stage,
            ReturnReview command,
            Candidacy now,
            ResolvedDefinition programme,
            Context context) {
        return new ReviewReturned(context.by().id(), command.reason());
    }
}
