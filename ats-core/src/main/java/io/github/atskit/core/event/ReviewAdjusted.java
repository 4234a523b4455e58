package io.github.atskit.core.event;

import io.github.atskit.core.review.Review;
import java.util.Objects;

/**
 * A moderator replaced the review by another judgement; the reviewer's stays on record.
 *
 * @param moderator the person
 * @param review what the moderator found
 * @param met whether all criteria are met
 * @param reason in words
 */
public record ReviewAdjusted(String moderator, Review review, boolean met, String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param moderator the person
     * @param review what the moderator found
     * @param met whether all criteria are met
     * @param reason in words
     */
    public ReviewAdjusted {
        Objects.requireNonNull(moderator, "moderator");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.REVIEW_ADJUSTED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewAdjusted(argument, this);
    }
}
