package io.github.atskit.core.sampling;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * How far the moderation of a cohort has come.
 *
 * @param cohort its name
 * @param figures the counts of the whole cohort, and what is missing
 * @param reviewers the same for each reviewer, by name; a workbook of several reviewers counts for each
 * @param strata the share of each stratum, in the order of the plan
 */
public record CohortCompliance(
        String cohort, ComplianceFigures figures, List<ReviewerCompliance> reviewers, List<StratumShare> strata) {

    /**
     * Refuses null.
     *
     * @param cohort its name
     * @param figures the counts of the whole cohort, and what is missing
     * @param reviewers the same for each reviewer, by name
     * @param strata the share of each stratum, in the order of the plan
     */
    public CohortCompliance {
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(reviewers, "reviewers");
        Objects.requireNonNull(strata, "strata");
    }

    /** {@return whether nothing is missing} */
    public boolean enough() {
        return figures.enough();
    }
}
