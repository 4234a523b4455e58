package io.github.atskit.core.rejection;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Who can put a reason right. */
public enum Remedy implements Coded {
    /** It cannot be put right. */
    NOBODY("nobody"),
    /** An administrator. */
    ADMINISTRATOR("administrator"),
    /** An administrator or a lead moderator. */
    ADMINISTRATOR_OR_LEAD_MODERATOR("administrator-or-lead-moderator"),
    /** The participant. */
    PARTICIPANT("participant"),
    /** The mentor. */
    MENTOR("mentor"),
    /** A moderator, by another decision. */
    MODERATOR("moderator"),
    /** Nobody has to do anything; the time will come. */
    TIME("time"),
    /** Whoever sent the command, by changing its content. */
    ACTOR("actor");

    private final String code;

    Remedy(String code) {
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
    public static Option<Remedy> of(String code) {
        return Coded.find(values(), code);
    }
}
