package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Whoever is to be replaced is not one of the reviewers.
 *
 * @param person the person named
 */
public record ReplacedNotAssigned(String person) implements Reason {
    /**
     * Refuses null.
     *
     * @param person the person named
     */
    public ReplacedNotAssigned {
        Objects.requireNonNull(person, "person");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.REPLACED_NOT_ASSIGNED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_051;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("person", person);
    }
}
