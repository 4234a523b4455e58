package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The section has no such part.
 *
 * @param section the section
 * @param part the name given
 */
public record PartUnknown(String section, String part) implements Reason {
    /**
     * Refuses null.
     *
     * @param section the section
     * @param part the name given
     */
    public PartUnknown {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(part, "part");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.PART_UNKNOWN;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_030;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("section", section, "part", part);
    }
}
