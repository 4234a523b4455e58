package io.github.atskit.core.sampling;

import java.util.Objects;

/**
 * One round of one workbook: what is drawn, moderated and listed. Ordered by workbook, then round.
 *
 * @param workbook the workbook, such as the id of its candidacy
 * @param round the round of review, from 1
 */
public record ReviewRef(String workbook, int round) implements Comparable<ReviewRef> {

    /**
     * Refuses what names nothing.
     *
     * @param workbook the workbook, such as the id of its candidacy
     * @param round the round of review, from 1
     * @throws IllegalArgumentException if the workbook is blank or the round is below 1
     */
    public ReviewRef {
        Objects.requireNonNull(workbook, "workbook");
        if (workbook.isBlank()) {
            throw new IllegalArgumentException("a workbook has a name");
        }
        if (round < 1) {
            throw new IllegalArgumentException("rounds count from 1");
        }
    }

    /**
     * Compares by workbook, character by character, then by round.
     *
     * @param other another one
     * @return below 0, 0 or above 0
     */
    @Override
    public int compareTo(ReviewRef other) {
        int byWorkbook = workbook.compareTo(other.workbook);
        return byWorkbook == 0 ? Integer.compare(round, other.round) : byWorkbook;
    }
}
