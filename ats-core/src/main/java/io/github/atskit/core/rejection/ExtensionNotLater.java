package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.time.Instant;
import java.util.Objects;

/**
 * The extension is not later than the end in force.
 *
 * @param current the end in force
 */
public record ExtensionNotLater(Instant current) implements Reason {
    /**
     * Refuses null.
     *
     * @param current the end in force
     */
    public ExtensionNotLater {
        Objects.requireNonNull(current, "current");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.EXTENSION_NOT_LATER;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_047;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("current", current);
    }
}
