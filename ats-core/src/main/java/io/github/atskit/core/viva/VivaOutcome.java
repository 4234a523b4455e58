package io.github.atskit.core.viva;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How a viva ended. */
public enum VivaOutcome implements Coded {
    /** Passed: the status is awarded. */
    PASSED("passed"),
    /** Not passed: an attempt is used up. */
    NOT_PASSED("not-passed");

    private final String code;

    VivaOutcome(String code) {
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
    public static Option<VivaOutcome> of(String code) {
        return Coded.find(values(), code);
    }
}
