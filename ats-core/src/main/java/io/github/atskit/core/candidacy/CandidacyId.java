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

    // Written out, for this is looked up by: what Java generates is linked at first use, which takes a fresh process
    // several milliseconds.

    @Override
    public boolean equals(Object other) {
        return other instanceof CandidacyId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
