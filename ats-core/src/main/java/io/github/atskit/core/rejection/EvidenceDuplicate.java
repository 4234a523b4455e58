package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * An evidence id would stand twice.
 *
 * @param ids the ids that would stand twice
 */
public record EvidenceDuplicate(List<String> ids) implements Reason {
    /**
     * Refuses null.
     *
     * @param ids the ids that would stand twice
     */
    public EvidenceDuplicate {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.EVIDENCE_DUPLICATE;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_033;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("ids", ids);
    }
}
