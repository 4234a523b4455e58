package io.github.atskit.core.sampling;

import java.util.Objects;

/**
 * One review of the sample, and why it is there.
 *
 * @param review which workbook and round
 * @param reason why
 */
public record Pick(ReviewRef review, PickReason reason) {

    /**
     * Refuses null.
     *
     * @param review which workbook and round
     * @param reason why
     */
    public Pick {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * A review that is known to be in the sample, though not why.
     *
     * @param review which workbook and round
     * @return the pick
     */
    public static Pick earlier(ReviewRef review) {
        return new Pick(review, new DrawnEarlier());
    }
}
