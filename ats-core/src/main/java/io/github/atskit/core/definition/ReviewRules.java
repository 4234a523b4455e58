package io.github.atskit.core.definition;

import io.github.atskit.core.review.Reconciliation;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * How the workbooks of a cohort are reviewed.
 *
 * @param reviewers how many review each workbook, 1 to 5; each judges independently of the others (ATS-057)
 * @param reconciliation how several reviews become one; with one reviewer only {@code moderator-decides} makes a difference: every
 *     workbook is moderated
 * @param calibrationDays for how many days a passed calibration counts, from 1; none where no calibration is asked for (ATS-059)
 * @param anonymous whether reviewers are kept from knowing whose workbook it is; what a sight shows them is without persons
 */
public record ReviewRules(
        int reviewers, Reconciliation reconciliation, Option<Integer> calibrationDays, boolean anonymous) {
    /** One reviewer, who knows whose workbook it is, and no calibration asked for. */
    public static final ReviewRules ONE_REVIEWER = new ReviewRules(1, Reconciliation.ALL_AGREE, Option.none(), false);

    /** The most reviewers that a definition can ask for. */
    static final int MOST_REVIEWERS = 5;

    /**
     * Refuses null.
     *
     * @param reviewers how many review each workbook, 1 to 5; each judges independently of the others (ATS-057)
     * @param reconciliation how several reviews become one; with one reviewer only {@code moderator-decides} makes a difference: every
     *     workbook is moderated
     * @param calibrationDays for how many days a passed calibration counts, from 1; none where no calibration is asked for (ATS-059)
     * @param anonymous whether reviewers are kept from knowing whose workbook it is; what a sight shows them is without persons
     */
    public ReviewRules {
        Objects.requireNonNull(reconciliation, "reconciliation");
        Objects.requireNonNull(calibrationDays, "calibrationDays");
    }
}
