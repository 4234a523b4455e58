package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The template has no such section.
 *
 * @param section the name given
 */
public record SectionUnknown(String section) implements Reason {
    /**
     * Refuses null.
     *
     * @param section the name given
     */
    public SectionUnknown {
        Objects.requireNonNull(section, "section");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.SECTION_UNKNOWN;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_030;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("section", section);
    }
}
