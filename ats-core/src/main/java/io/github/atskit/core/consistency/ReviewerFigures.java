package io.github.atskit.core.consistency;

import java.util.Objects;

/**
 * What is told about one reviewer. It is a start for a conversation, and never a verdict or a ground for one.
 *
 * @param reviewer the reviewer
 * @param severity how strict, against the team
 * @param drift whether that changed with time
 * @param overturns how often moderators found otherwise
 * @param turnaround how long reviews took
 */
public record ReviewerFigures(
        String reviewer,
        Figure<Severity> severity,
        Figure<Drift> drift,
        Figure<Overturns> overturns,
        Figure<Turnaround> turnaround) {
    /**
     * Refuses null.
     *
     * @param reviewer the reviewer
     * @param severity how strict, against the team
     * @param drift whether that changed with time
     * @param overturns how often moderators found otherwise
     * @param turnaround how long reviews took
     */
    public ReviewerFigures {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(drift, "drift");
        Objects.requireNonNull(overturns, "overturns");
        Objects.requireNonNull(turnaround, "turnaround");
    }
}
