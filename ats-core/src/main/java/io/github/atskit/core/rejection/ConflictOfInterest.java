package io.github.atskit.core.rejection;

import io.github.atskit.core.review.ConflictKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * A person may not act for this candidacy.
 *
 * @param rule the rule it comes from
 * @param person who
 * @param kind why not; the first that applies
 */
public record ConflictOfInterest(Rule rule, String person, ConflictKind kind) implements Reason {
    /**
     * Refuses null.
     *
     * @param rule the rule it comes from
     * @param person who
     * @param kind why not; the first that applies
     */
    public ConflictOfInterest {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CONFLICT_OF_INTEREST;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("person", person, "kind", kind.code());
    }
}
