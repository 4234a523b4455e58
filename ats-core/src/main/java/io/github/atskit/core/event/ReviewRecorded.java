package io.github.atskit.core.event;

import io.github.atskit.core.review.Review;
import java.util.Objects;

/**
 * The reviewer recorded a judgement.
 *
 * @param reviewer the person
 * @param review what was found
 * @param met whether all criteria are met
 */
public record ReviewRecorded(String reviewer, Review review, boolean met) implements Event {
    /**
     * Refuses null.
     *
     * @param reviewer the person
     * @param review what was found
     * @param met whether all criteria are met
     */
    public ReviewRecorded {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(review, "review");
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
