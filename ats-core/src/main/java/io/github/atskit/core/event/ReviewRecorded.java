package io.github.atskit.core.event;

import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Review;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A reviewer recorded a judgement.
 *
 * @param reviewer the person
 * @param review what was found
 * @param met whether all criteria are met in it
 * @param awaited how many reviews of this round are still to come; 0 when all are in
 * @param joined what the reviews of several reviewers come to together, once all are in
 */
public record ReviewRecorded(String reviewer, Review review, boolean met, int awaited, Option<JoinedReview> joined)
        implements Event {
    /**
     * Refuses null, fewer than none to come, and a joined review while any is still to come.
     *
     * @param reviewer the person
     * @param review what was found
     * @param met whether all criteria are met in it
     * @param awaited how many reviews of this round are still to come; 0 when all are in
     * @param joined what the reviews of several reviewers come to together, once all are in
     */
    public ReviewRecorded {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(joined, "joined");
        if (awaited < 0) {
            throw new IllegalArgumentException("0 or more reviews are still to come, not " + awaited);
        }
        if (awaited > 0 && joined.isDefined()) {
            throw new IllegalArgumentException("reviews are joined once all are in");
        }
    }

    @Override
    public EventType type() {
        return EventType.REVIEW_RECORDED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewRecorded(argument, this);
    }
}
