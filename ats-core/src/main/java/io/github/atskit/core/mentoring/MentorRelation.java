package io.github.atskit.core.mentoring;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Where a mentor was found. */
public enum MentorRelation implements Coded {
    /** In the participant's organisation. */
    COLLEAGUE("colleague"),
    /** In the participant's professional network. */
    NETWORK("network"),
    /** By the professional body, on request. */
    SET("set");

    private final String code;

    MentorRelation(String code) {
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
    public static Option<MentorRelation> of(String code) {
        return Coded.find(values(), code);
    }
}
