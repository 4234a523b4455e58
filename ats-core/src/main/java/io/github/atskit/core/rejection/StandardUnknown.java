package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The edition has no such standards.
 *
 * @param standards the numbers that the edition does not have, ascending
 */
public record StandardUnknown(List<Integer> standards) implements Reason {
    /**
     * Refuses null.
     *
     * @param standards the numbers that the edition does not have, ascending
     */
    public StandardUnknown {
        Objects.requireNonNull(standards, "standards");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.STANDARD_UNKNOWN;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_032;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("standards", standards);
    }
}
