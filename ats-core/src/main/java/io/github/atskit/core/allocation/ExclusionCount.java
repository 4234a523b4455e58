package io.github.atskit.core.allocation;

import java.util.Objects;

/**
 * How many reviewers were out of the question for one reason.
 *
 * @param exclusion the reason
 * @param reviewers how many, 1 or more
 */
public record ExclusionCount(Exclusion exclusion, int reviewers) {

    /**
     * Refuses null and a count below 1.
     *
     * @param exclusion the reason
     * @param reviewers how many, 1 or more
     */
    public ExclusionCount {
        Objects.requireNonNull(exclusion, "exclusion");
        if (reviewers < 1) {
            throw new IllegalArgumentException("a count is 1 or more");
        }
    }
}
