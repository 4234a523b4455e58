package io.github.atskit.core.sampling;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The kinds of reasons for which a review is in the sample. */
public enum PickKind implements Coded {
    /** Its draw is below the percentage of its stratum. */
    STRATUM("stratum"),
    /** Its reviewer had fewer reviews in the sample than the plan promises. */
    REVIEWER_MINIMUM("reviewer-minimum"),
    /** It was in the sample before, and nobody said why. */
    DRAWN_EARLIER("drawn-earlier");

    private final String code;

    PickKind(String code) {
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
    public static Option<PickKind> of(String code) {
        return Coded.find(values(), code);
    }
}
