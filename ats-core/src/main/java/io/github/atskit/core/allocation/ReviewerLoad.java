package io.github.atskit.core.allocation;

import java.util.Objects;

/**
 * What an allocation means for a reviewer.
 *
 * @param reviewer the reviewer's id
 * @param capacity how many workbooks at a time at most
 * @param before how many they have now
 * @param after how many they would have
 */
public record ReviewerLoad(String reviewer, int capacity, int before, int after) {

    /**
     * Refuses null and a load that falls.
     *
     * @param reviewer the reviewer's id
     * @param capacity how many workbooks at a time at most
     * @param before how many they have now
     * @param after how many they would have
     */
    public ReviewerLoad {
        Objects.requireNonNull(reviewer, "reviewer");
        if (after < before) {
            throw new IllegalArgumentException("an allocation takes nothing away");
        }
    }

    /** {@return how many they would be given} */
    public int given() {
        return after - before;
    }
}
