package io.github.atskit.core.allocation;

import java.util.Objects;

/**
 * A part of a cost, or of the difference between two.
 *
 * @param kind what it is for
 * @param cost how much; below 0 only in a difference
 */
public record CostPart(CostKind kind, long cost) {

    /**
     * Refuses null.
     *
     * @param kind what it is for
     * @param cost how much; below 0 only in a difference
     */
    public CostPart {
        Objects.requireNonNull(kind, "kind");
    }
}
