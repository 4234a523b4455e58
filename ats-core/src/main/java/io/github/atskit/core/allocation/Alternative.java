package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * Somebody else who could have had a seat.
 *
 * @param reviewer the reviewer's id
 * @param difference by how much the cost of the whole allocation would rise if they had it and all else stayed, by kind; kinds without a
 *     difference are left out; below 0 where it would fall
 */
public record Alternative(String reviewer, List<CostPart> difference) {

    /**
     * Refuses null.
     *
     * @param reviewer the reviewer's id
     * @param difference by how much the cost of the whole allocation would rise, by kind
     */
    public Alternative {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(difference, "difference");
    }

    /** {@return by how much the whole cost would rise; never below 0 for a seat that the library's own solver gave out} */
    public long extraCost() {
        return difference.map(CostPart::cost).fold(0L, Long::sum);
    }
}
