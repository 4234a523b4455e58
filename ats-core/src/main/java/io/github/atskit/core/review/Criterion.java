package io.github.atskit.core.review;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The three criteria of a review. */
public enum Criterion implements Coded {
    /** Does the evidence look genuine? */
    AUTHENTICITY("authenticity"),
    /** Is there enough of it? */
    SUFFICIENCY("sufficiency"),
    /** Does it belong to this applicant and this role? */
    RELIABILITY("reliability");

    private final String code;

    Criterion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Criterion> of(String code) {
        return Coded.find(values(), code);
    }
}
