package io.github.atskit.core.definition;

import java.time.Instant;
import java.util.Objects;

/**
 * An end of a window. At the instant itself one is still in time.
 *
 * @param milestone which end it is
 * @param at the last instant of the window
 */
public record Deadline(Milestone milestone, Instant at) {

    /**
     * Refuses null.
     *
     * @param milestone which end it is
     * @param at the last instant of the window
     */
    public Deadline {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(at, "at");
    }
}
