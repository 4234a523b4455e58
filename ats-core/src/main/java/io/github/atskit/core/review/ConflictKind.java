package io.github.atskit.core.review;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a person may not act for a candidacy. */
public enum ConflictKind implements Coded {
    /** It is their own. */
    PARTICIPANT("participant"),
    /** They are or were its mentor. */
    MENTOR("mentor"),
    /** They stood down from it as reviewer. */
    STOOD_DOWN("stood-down"),
    /** They were assigned as its reviewer. */
    REVIEWER("reviewer"),
    /** They have moderated it. */
    MODERATOR("moderator");

    private final String code;

    ConflictKind(String code) {
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
    public static Option<ConflictKind> of(String code) {
        return Coded.find(values(), code);
    }
}
