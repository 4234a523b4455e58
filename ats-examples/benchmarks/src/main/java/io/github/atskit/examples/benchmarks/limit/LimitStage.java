package io.github.atskit.examples.benchmarks.limit;

import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.review.Criterion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a candidacy stands. */
public sealed interface LimitStage {
    /** The stages that hold nothing. */
    LimitStage AWAITING_MENTOR = new AwaitingMentor();

    /** See {@link Drafting}. */
    LimitStage DRAFTING = new Drafting();

    /** See {@link AwaitingReviewer}. */
    LimitStage AWAITING_REVIEWER = new AwaitingReviewer();

    /** No mentor yet. */
    record AwaitingMentor() implements LimitStage {}

    /** Writing. */
    record Drafting() implements LimitStage {}

    /** Handed in. */
    record AwaitingReviewer() implements LimitStage {}

    /** With the reviewers. */
    record UnderReview(String[] reviewers, String[] recorded) implements LimitStage {}

    /** Reviewed, not released. */
    record InModeration(LimitState.Review review, boolean met, Criterion[] disputed) implements LimitStage {}

    /** Making modifications. */
    record Modifying(String feedback, LimitState.Request[] requests) implements LimitStage {}

    /** Recommended. */
    record AwaitingViva(int attemptsUsed, @Nullable Instant resitFrom) implements LimitStage {}

    /** Booked. */
    record VivaBooked(
            LimitState.Booking booking,
            int attemptsUsed,
            @Nullable Instant resitFrom) implements LimitStage {}

    /** Awarded. */
    record Awarded(
            LocalDate on,
            @Nullable String certificate,
            @Nullable LocalDate dispatchedOn) implements LimitStage {}

    /** Ended without the award. */
    record NotAwarded(NotAwardedWhy why) implements LimitStage {}
}
