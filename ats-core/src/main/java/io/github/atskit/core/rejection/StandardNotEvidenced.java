package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Standards lack evidence.
 *
 * @param standards those that lack evidence, ascending
 */
public record StandardNotEvidenced(List<Integer> standards) implements Reason {
    /**
     * Refuses null.
     *
     * @param standards those that lack evidence, ascending
     */
    public StandardNotEvidenced {
        Objects.requireNonNull(standards, "standards");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.STANDARD_NOT_EVIDENCED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_043;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("standards", standards);
    }
}
