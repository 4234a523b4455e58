package io.github.atskit.core.rejection;

import io.github.atskit.core.definition.EntryCriterion;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Entry criteria are neither met nor waived.
 *
 * @param criteria those neither met nor waived
 */
public record EntryCriteriaNotMet(List<EntryCriterion> criteria) implements Reason {
    /**
     * Refuses null.
     *
     * @param criteria those neither met nor waived
     */
    public EntryCriteriaNotMet {
        Objects.requireNonNull(criteria, "criteria");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.ENTRY_CRITERIA_NOT_MET;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_010;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("criteria", criteria.map(EntryCriterion::code));
    }
}
