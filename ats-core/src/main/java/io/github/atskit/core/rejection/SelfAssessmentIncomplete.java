package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * Standards are not rated.
 *
 * @param standards those that are not rated, ascending
 */
public record SelfAssessmentIncomplete(List<Integer> standards) implements Reason {
    /**
     * Refuses null.
     *
     * @param standards those that are not rated, ascending
     */
    public SelfAssessmentIncomplete {
        Objects.requireNonNull(standards, "standards");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.SELF_ASSESSMENT_INCOMPLETE;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_041;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("standards", standards);
    }
}
