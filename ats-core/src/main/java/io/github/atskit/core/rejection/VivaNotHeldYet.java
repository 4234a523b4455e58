package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * The viva has not begun.
 *
 * @param startsAt when it starts
 */
public record VivaNotHeldYet(Instant startsAt) implements Reason {
    /**
     * Refuses null.
     *
     * @param startsAt when it starts
     */
    public VivaNotHeldYet {
        Objects.requireNonNull(startsAt, "startsAt");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.VIVA_NOT_HELD_YET;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_064;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("starts-at", startsAt);
    }

    @Override
    public Option<Instant> from() {
        return Option.some(startsAt);
    }
}
