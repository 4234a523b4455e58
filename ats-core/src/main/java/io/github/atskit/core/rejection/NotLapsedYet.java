package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * The window has not ended.
 *
 * @param until the end in force, if there is one
 */
public record NotLapsedYet(Option<Instant> until) implements Reason {
    /**
     * Refuses null.
     *
     * @param until the end in force, if there is one
     */
    public NotLapsedYet {
        Objects.requireNonNull(until, "until");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.NOT_LAPSED_YET;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_048;
    }

    @Override
    public Map<String, Object> params() {
        return until.isEmpty() ? LinkedHashMap.empty() : LinkedHashMap.of("until", until.get());
    }

    @Override
    public Option<Instant> from() {
        return until;
    }
}
