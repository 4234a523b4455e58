package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The calibration was passed too long ago.
 *
 * @param passedOn the day it was passed
 * @param until the last day on which it counted
 */
public record CalibrationOutdated(LocalDate passedOn, LocalDate until) implements Reason {
    /**
     * Refuses null.
     *
     * @param passedOn the day it was passed
     * @param until the last day on which it counted
     */
    public CalibrationOutdated {
        Objects.requireNonNull(passedOn, "passedOn");
        Objects.requireNonNull(until, "until");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CALIBRATION_OUTDATED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_059;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("passed-on", passedOn.toString(), "until", until.toString());
    }
}
