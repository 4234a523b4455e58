package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The section would hold too many items.
 *
 * @param section the section
 * @param limit the most items
 */
public record EvidenceTooMany(String section, int limit) implements Reason {
    /**
     * Refuses null.
     *
     * @param section the section
     * @param limit the most items
     */
    public EvidenceTooMany {
        Objects.requireNonNull(section, "section");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.EVIDENCE_TOO_MANY;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_033;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("section", section, "limit", limit);
    }
}
