package io.github.atskit.core.review;

import java.util.Objects;

/**
 * A review and whose it is.
 *
 * @param reviewer the person
 * @param review what they found
 */
public record RecordedReview(String reviewer, Review review) {
    /**
     * Refuses null.
     *
     * @param reviewer the person
     * @param review what they found
     */
    public RecordedReview {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(review, "review");
    }
}
