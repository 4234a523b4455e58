package io.github.atskit.core.calibration;

import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Something that keeps an attempt from being judged: a fault of the input, not of the reviewer's judgement.
 *
 * @param code what it is
 * @param params what it is about, by name: {@code set} and {@code expected-set}, or {@code workbook} and {@code criterion} as far as the code
 *     needs them
 */
public record CalibrationFault(CalibrationFaultCode code, Map<String, String> params) {

    /**
     * Refuses null.
     *
     * @param code what it is
     * @param params what it is about, by name
     */
    public CalibrationFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(params, "params");
    }
}
