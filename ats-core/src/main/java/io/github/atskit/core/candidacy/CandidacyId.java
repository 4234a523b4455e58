package io.github.atskit.core.candidacy;

import io.github.atskit.core.vocabulary.Identifier;

/**
 * The id of a candidacy.
 *
 * @param value a well-formed {@linkplain Identifier id}
 */
public record CandidacyId(String value) {

    /**
     * Checks the form.
     *
     * @param value a well-formed {@linkplain Identifier id}
     * @throws IllegalArgumentException if it is not well formed
     */
    public CandidacyId {
        Identifier.require("a candidacy", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
