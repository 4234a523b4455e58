package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * All seats are taken, and it is not said whose is taken over.
 *
 * @param reviewers those who review
 */
public record ReplacementNotNamed(List<String> reviewers) implements Reason {
    /**
     * Refuses null.
     *
     * @param reviewers those who review
     */
    public ReplacementNotNamed {
        Objects.requireNonNull(reviewers, "reviewers");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.REPLACEMENT_NOT_NAMED;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_051;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("reviewers", reviewers);
    }
}
