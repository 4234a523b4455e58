package io.github.atskit.core.rejection;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The text is too short.
 *
 * @param section the section
 * @param part the part
 * @param limit the least code points
 * @param actual its code points; 0 where the part is missing
 */
public record PartTooShort(String section, String part, int limit, int actual) implements Reason {
    /**
     * Refuses null.
     *
     * @param section the section
     * @param part the part
     * @param limit the least code points
     * @param actual its code points; 0 where the part is missing
     */
    public PartTooShort {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(part, "part");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.PART_TOO_SHORT;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_031;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("section", section, "part", part, "limit", limit, "actual", actual);
    }
}
