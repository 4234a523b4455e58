package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Requests point at nothing that exists.
 *
 * @param ids the requests whose target does not exist
 */
public record TargetUnknown(List<String> ids) implements Reason {
    /**
     * Refuses null.
     *
     * @param ids the requests whose target does not exist
     */
    public TargetUnknown {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.TARGET_UNKNOWN;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_054;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("ids", ids);
    }
}
