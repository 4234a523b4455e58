package io.github.atskit.core.port;

import io.github.atskit.core.vocabulary.Identifier;

/**
 * Names one sending of a command, so that sending it again does not do it again.
 *
 * @param value a well-formed {@linkplain Identifier id}, chosen by the sender, never used for anything else in the candidacy
 */
public record CommandId(String value) {

    /**
     * Checks the form.
     *
     * @param value a well-formed {@linkplain Identifier id}, chosen by the sender, never used for anything else in the candidacy
     * @throws IllegalArgumentException if it is not well formed
     */
    public CommandId {
        Identifier.require("a command", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
