package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Responses answer no request.
 *
 * @param ids the responses without a request
 */
public record ModificationUnknown(List<String> ids) implements Reason {
    /**
     * Refuses null.
     *
     * @param ids the responses without a request
     */
    public ModificationUnknown {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.MODIFICATION_UNKNOWN;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_046;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("ids", ids);
    }
}
