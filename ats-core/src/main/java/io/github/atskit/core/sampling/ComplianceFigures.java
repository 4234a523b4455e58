package io.github.atskit.core.sampling;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * How far moderation has come, of a cohort or of one reviewer in it.
 *
 * @param reviews how many reviews there are
 * @param asked how many of them the plan asks for: the sample as it would be drawn today
 * @param moderated how many of them have been moderated, drawn or not
 * @param missing what is still to be moderated, and why, by workbook and round
 */
public record ComplianceFigures(int reviews, int asked, int moderated, List<Pick> missing) {

    /**
     * Refuses null and counts that cannot be.
     *
     * @param reviews how many reviews there are
     * @param asked how many of them the plan asks for
     * @param moderated how many of them have been moderated
     * @param missing what is still to be moderated
     * @throws IllegalArgumentException if a count is below 0 or above the number of reviews
     */
    public ComplianceFigures {
        Objects.requireNonNull(missing, "missing");
        if (Math.min(asked, moderated) < 0 || Math.max(asked, moderated + missing.size()) > reviews) {
            throw new IllegalArgumentException("counts lie between 0 and the number of reviews");
        }
    }

    /** {@return whether nothing is missing} */
    public boolean enough() {
        return missing.isEmpty();
    }

    /** {@return how many of those missing are there only because of a minimum} */
    public int missingForMinimum() {
        return missing.count(pick -> pick.reason().kind() == PickKind.REVIEWER_MINIMUM);
    }
}
