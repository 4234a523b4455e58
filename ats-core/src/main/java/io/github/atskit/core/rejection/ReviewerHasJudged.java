package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Whoever is to be replaced has recorded a review already.
 *
 * @param person the person named
 */
public record ReviewerHasJudged(String person) implements Reason {
    /**
     * Refuses null.
     *
     * @param person the person named
     */
    public ReviewerHasJudged {
        Objects.requireNonNull(person, "person");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.REVIEWER_HAS_JUDGED;
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
