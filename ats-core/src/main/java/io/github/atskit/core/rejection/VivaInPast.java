package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Objects;

/**
 * The viva would start in the past.
 *
 * @param startsAt the start that was given
 */
public record VivaInPast(Instant startsAt) implements Reason {
    /**
     * Refuses null.
     *
     * @param startsAt the start that was given
     */
    public VivaInPast {
        Objects.requireNonNull(startsAt, "startsAt");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.VIVA_IN_PAST;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_063;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("starts-at", startsAt);
    }
}
