package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Objects;

/**
 * The extension has passed already.
 *
 * @param until the end that was given
 */
public record ExtensionInPast(Instant until) implements Reason {
    /**
     * Refuses null.
     *
     * @param until the end that was given
     */
    public ExtensionInPast {
        Objects.requireNonNull(until, "until");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.EXTENSION_IN_PAST;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_047;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("until", until);
    }
}
