package io.github.atskit.core.calibration;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a reviewer found in the sample workbooks of a set.
 *
 * @param reviewer who judged
 * @param set the id of the set
 * @param on the day on which it was completed
 * @param findings by sample workbook, then by criterion
 */
public record CalibrationAttempt(
        String reviewer, String set, LocalDate on, Map<String, Map<String, Finding>> findings) {

    /**
     * Refuses what names nobody. Whether the findings fit the set is told when they are judged.
     *
     * @param reviewer who judged
     * @param set the id of the set
     * @param on the day on which it was completed
     * @param findings by sample workbook, then by criterion
     * @throws IllegalArgumentException if the reviewer is blank
     */
    public CalibrationAttempt {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(findings, "findings");
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("a reviewer has a name");
        }
        findings.values().flatMap(Map::values).forEach(finding -> Objects.requireNonNull(finding, "finding"));
    }
}
