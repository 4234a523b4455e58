package io.github.atskit.core.calibration;

import java.util.Objects;

/**
 * How the findings by one criterion compare with the master's.
 *
 * @param criterion its name
 * @param figures the counts
 */
public record CriterionFigures(String criterion, CalibrationFigures figures) {

    /**
     * Refuses null.
     *
     * @param criterion its name
     * @param figures the counts
     */
    public CriterionFigures {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(figures, "figures");
    }
}
