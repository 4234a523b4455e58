package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Ids of requests stand twice or were used before.
 *
 * @param ids the ids that stand twice or were used before
 */
public record ModificationDuplicate(List<String> ids) implements Reason {
    /**
     * Refuses null.
     *
     * @param ids the ids that stand twice or were used before
     */
    public ModificationDuplicate {
        Objects.requireNonNull(ids, "ids");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.MODIFICATION_DUPLICATE;
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
