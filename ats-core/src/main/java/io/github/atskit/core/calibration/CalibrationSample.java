package io.github.atskit.core.calibration;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A sample workbook with the judgement that experienced moderators agreed on, the master judgement.
 *
 * @param workbook the sample workbook; unique within its set
 * @param master the finding by each criterion, by the criterion's name
 */
public record CalibrationSample(String workbook, Map<String, Finding> master) {

    /**
     * Refuses what cannot be judged.
     *
     * @param workbook the sample workbook
     * @param master the finding by each criterion, by the criterion's name
     * @throws IllegalArgumentException if a name is blank or there is no criterion
     */
    public CalibrationSample {
        Objects.requireNonNull(workbook, "workbook");
        Objects.requireNonNull(master, "master");
        if (workbook.isBlank() || master.keySet().exists(String::isBlank)) {
            throw new IllegalArgumentException("workbooks and criteria have names");
        }
        if (master.isEmpty()) {
            throw new IllegalArgumentException("a master judgement judges by one criterion at least");
        }
        master.values().forEach(finding -> Objects.requireNonNull(finding, "finding"));
    }
}
