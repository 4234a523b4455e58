package io.github.atskit.core.allocation;

import java.util.Objects;

/**
 * What could not be given out of one workbook, and why.
 *
 * @param workbook the workbook's id
 * @param seats how many seats stay open, 1 or more
 * @param others why nobody took them; after the library's own solver nobody is left who could have, and all are excluded
 */
public record OpenSeats(String workbook, int seats, Others others) {

    /**
     * Refuses null and a count below 1.
     *
     * @param workbook the workbook's id
     * @param seats how many seats stay open, 1 or more
     * @param others why nobody took them
     */
    public OpenSeats {
        Objects.requireNonNull(workbook, "workbook");
        Objects.requireNonNull(others, "others");
        if (seats < 1) {
            throw new IllegalArgumentException("a count is 1 or more");
        }
    }
}
