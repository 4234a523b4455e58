package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * The gap between attempts is not kept.
 *
 * @param earliest the earliest start
 */
public record ResitTooSoon(Instant earliest) implements Reason {
    /**
     * Refuses null.
     *
     * @param earliest the earliest start
     */
    public ResitTooSoon {
        Objects.requireNonNull(earliest, "earliest");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.RESIT_TOO_SOON;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_065;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("earliest", earliest);
    }

    @Override
    public Option<Instant> from() {
        return Option.some(earliest);
    }
}
