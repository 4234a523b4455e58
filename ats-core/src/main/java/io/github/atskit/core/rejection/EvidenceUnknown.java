package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A part refers to evidence that is not there.
 *
 * @param ids the ids that are referred to and not there
 */
public record EvidenceUnknown(List<String> ids) implements Reason {
    /**
     * Refuses null.
     *
     * @param ids the ids that are referred to and not there
     */
    public EvidenceUnknown {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.EVIDENCE_UNKNOWN;
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
