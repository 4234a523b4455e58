package io.github.atskit.core.rejection;

import io.github.atskit.core.candidacy.StageName;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The stage does not allow it.
 *
 * @param stage where the candidacy stands
 */
public record NotAtThisStage(StageName stage) implements Reason {
    /**
     * Refuses null.
     *
     * @param stage where the candidacy stands
     */
    public NotAtThisStage {
        Objects.requireNonNull(stage, "stage");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.NOT_AT_THIS_STAGE;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_002;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("stage", stage.code());
    }
}
