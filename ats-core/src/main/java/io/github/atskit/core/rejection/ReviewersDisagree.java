package io.github.atskit.core.rejection;

import io.github.atskit.core.review.Criterion;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The reviewers differ, and the policy leaves it to a moderator.
 *
 * @param criteria those that are disputed
 */
public record ReviewersDisagree(List<Criterion> criteria) implements Reason {
    /**
     * Refuses null.
     *
     * @param criteria those that are disputed
     */
    public ReviewersDisagree {
        Objects.requireNonNull(criteria, "criteria");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.REVIEWERS_DISAGREE;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_058;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("criteria", criteria.map(Criterion::code));
    }
}
