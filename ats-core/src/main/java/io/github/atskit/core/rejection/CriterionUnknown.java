package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * There are no such criteria.
 *
 * @param criteria the names given that are no criteria
 */
public record CriterionUnknown(List<String> criteria) implements Reason {
    /**
     * Refuses null.
     *
     * @param criteria the names given that are no criteria
     */
    public CriterionUnknown {
        Objects.requireNonNull(criteria, "criteria");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CRITERION_UNKNOWN;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_052;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("criteria", criteria);
    }
}
