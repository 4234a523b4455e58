package io.github.atskit.core.consistency;

import io.vavr.collection.Map;
import java.util.Objects;

/**
 * What a figure says in plain words, and no more than that. The words are found by the code, in {@code core.message}.
 *
 * @param code what is said
 * @param params figures for the message, by name; numbers have the digits that are shown
 */
public record Remark(RemarkCode code, Map<String, Object> params) {
    /**
     * Refuses null.
     *
     * @param code what is said
     * @param params figures for the message, by name; numbers have the digits that are shown
     */
    public Remark {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(params, "params");
    }
}
