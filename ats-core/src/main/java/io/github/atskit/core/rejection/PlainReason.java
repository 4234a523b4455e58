package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A reason that has nothing to add to its code.
 *
 * @param code the code
 * @param rule the rule it comes from
 */
public record PlainReason(ReasonCode code, Rule rule) implements Reason {

    /**
     * Refuses null.
     *
     * @param code the code
     * @param rule the rule it comes from
     */
    public PlainReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.empty();
    }

    /** {@return who can put it right; a conflict of interest that names nobody is the actor's own and stays} */
    @Override
    public Remedy remedy() {
        return code == ReasonCode.CONFLICT_OF_INTEREST ? Remedy.NOBODY : code.remedy();
    }
}
