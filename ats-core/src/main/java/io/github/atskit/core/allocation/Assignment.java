package io.github.atskit.core.allocation;

/**
 * One seat of a workbook with a reviewer on it: all that a host needs to send the command that assigns.
 *
 * @param workbook the workbook's id
 * @param reviewer the reviewer's id
 */
public record Assignment(String workbook, String reviewer) {

    /**
     * Refuses null and ids without a character.
     *
     * @param workbook the workbook's id
     * @param reviewer the reviewer's id
     */
    public Assignment {
        Ids.require("a workbook", workbook);
        Ids.require("a reviewer", reviewer);
    }
}
