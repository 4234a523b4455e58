package io.github.atskit.core.rejection;

import io.github.atskit.core.workbook.PartKind;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.Objects;

/**
 * The part asks for another kind of value.
 *
 * @param section the section
 * @param part the part
 * @param expected the kind that the template asks for
 */
public record PartWrongKind(String section, String part, PartKind expected) implements Reason {
    /**
     * Refuses null.
     *
     * @param section the section
     * @param part the part
     * @param expected the kind that the template asks for
     */
    public PartWrongKind {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(expected, "expected");
    }

    @Override
    public ReasonCode code() {
        return ReasonCode.PART_WRONG_KIND;
    }

    @Override
    public Rule rule() {
        return Rule.ATS_030;
    }

    @Override
    public Map<String, Object> params() {
        return LinkedHashMap.of("section", section, "part", part, "expected", expected.code());
    }
}
