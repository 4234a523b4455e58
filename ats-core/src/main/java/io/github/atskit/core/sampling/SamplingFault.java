package io.github.atskit.core.sampling;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Something that makes the question put to a plan ambiguous or wrong. Nothing is drawn until it is put right.
 *
 * @param code what it is
 * @param review which workbook and round it is about
 */
public record SamplingFault(SamplingFaultCode code, ReviewRef review) {

    /**
     * Refuses null.
     *
     * @param code what it is
     * @param review which workbook and round it is about
     */
    public SamplingFault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(review, "review");
    }

    /** {@return the parameters by their external names: {@code workbook} and {@code round}} */
    public Map<String, Object> params() {
        return LinkedHashMap.of("workbook", review.workbook(), "round", review.round());
    }
}
