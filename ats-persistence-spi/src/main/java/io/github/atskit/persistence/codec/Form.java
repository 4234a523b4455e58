package io.github.atskit.persistence.codec;

import java.util.Map;
import java.util.Objects;

/**
 * A document in two halves: what may stay readable for ever, and the personal texts, which can be destroyed. Both are trees of
 * {@code String}, {@code Long}, {@code Boolean}, {@code List} and {@code Map}. They are taken as they are and not copied, since every
 * command writes some; whoever holds on to a form leaves its maps alone.
 *
 * @param open ids, codes, flags, dates and numbers
 * @param personal every text about or by a person; empty where there is none
 */
public record Form(Map<String, Object> open, Map<String, Object> personal) {

    /**
     * Refuses null.
     *
     * @param open ids, codes, flags, dates and numbers
     * @param personal every text about or by a person; empty where there is none
     */
    public Form {
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(personal, "personal");
    }
}
