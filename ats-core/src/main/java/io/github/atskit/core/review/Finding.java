package io.github.atskit.core.review;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a reviewer found by one criterion. */
public enum Finding implements Coded {
    /** The criterion is met. */
    MET("met"),
    /** The criterion is not met; at least one modification is requested. */
    NOT_MET("not-met");

    private final String code;

    Finding(String code) {
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
    public static Option<Finding> of(String code) {
        return Coded.find(values(), code);
    }
}
