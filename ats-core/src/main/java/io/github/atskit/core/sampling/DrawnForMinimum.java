package io.github.atskit.core.sampling;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The sample held too few reviews of a reviewer in the cohort, and of the rest this one had the lowest draw.
 *
 * @param reviewer the reviewer
 * @param had how many reviews of the reviewer the sample held before this one
 * @param minimum how many the plan promises
 */
public record DrawnForMinimum(String reviewer, int had, int minimum) implements PickReason {

    /**
     * Refuses what would be no reason.
     *
     * @param reviewer the reviewer
     * @param had how many reviews of the reviewer the sample held before this one
     * @param minimum how many the plan promises
     * @throws IllegalArgumentException unless 0 &lt;= had &lt; minimum
     */
    public DrawnForMinimum {
        Objects.requireNonNull(reviewer, "reviewer");
        if (had < 0 || had >= minimum) {
            throw new IllegalArgumentException("a review is drawn for a minimum only below it");
        }
    }

    @Override
    public PickKind kind() {
        return PickKind.REVIEWER_MINIMUM;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("reviewer", reviewer, "had", had, "minimum", minimum);
    }
}
