package io.github.atskit.core.definition;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The ends that a candidacy's windows have. */
public enum Milestone implements Coded {
    /** The cohort's submission date. */
    SUBMISSION("submission"),
    /** The cohort's resubmission date. */
    RESUBMISSION("resubmission"),
    /** The end of the days given for modifications. */
    MODIFICATION_WINDOW("modification-window");

    private final String code;

    Milestone(String code) {
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
    public static Option<Milestone> of(String code) {
        return Coded.find(values(), code);
    }
}
