package io.github.atskit.core.review;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import java.util.Objects;

/**
 * A finding by one criterion, with the reason for it.
 *
 * @param finding met or not
 * @param comment 1 to 20,000 code points
 */
public record Judgement(
        Finding finding, @TextOf(TextShape.TEXT) String comment) {

    /**
     * Refuses null.
     *
     * @param finding met or not
     * @param comment 1 to 20,000 code points
     */
    public Judgement {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(comment, "comment");
    }
}
