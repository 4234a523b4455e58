package io.github.atskit.core.sampling;

import java.util.Objects;

/**
 * How far the moderation of one reviewer's reviews in a cohort has come.
 *
 * @param reviewer the reviewer
 * @param figures the counts, and what is missing
 */
public record ReviewerCompliance(String reviewer, ComplianceFigures figures) {

    /**
     * Refuses null.
     *
     * @param reviewer the reviewer
     * @param figures the counts, and what is missing
     */
    public ReviewerCompliance {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(figures, "figures");
    }
}
