package io.github.atskit.core.rejection;

import io.github.atskit.core.review.Criterion;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Criteria are not judged.
 *
 * @param criteria those without a judgement
 */
public record CriterionNotJudged(List<Criterion> criteria) implements Reason {
    /**
     * Refuses null.
     *
     * @param criteria those without a judgement
     */
    public CriterionNotJudged {
        Objects.requireNonNull(criteria, "criteria");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.CRITERION_NOT_JUDGED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_052;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("criteria", criteria.map(Criterion::code));
    }
}
