package io.github.atskit.core.vocabulary;

import io.vavr.control.Option;

/** The roles of the programme. One person may hold several; every conflict check compares persons, whatever the role. */
public enum Role implements Coded {
    /** The teacher who works towards the status. */
    PARTICIPANT("participant"),
    /** The experienced colleague who supports the participant and writes the statement. */
    MENTOR("mentor"),
    /** Who judges the workbook by the three criteria. */
    REVIEWER("reviewer"),
    /** Who keeps the judgements of reviewers consistent. */
    MODERATOR("moderator"),
    /** Leads moderation and sits on viva panels; may do all that a moderator may. */
    LEAD_MODERATOR("lead-moderator"),
    /** Head of a programme, who sits on viva panels and has no action of their own. */
    PROGRAMME_HEAD("programme-head"),
    /** Runs the programme day by day. */
    ADMINISTRATOR("administrator"),
    /** A job of the host; it may do nothing but let a candidacy lapse. */
    SYSTEM("system");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a role by its external name.
     *
     * @param code such as {@code lead-moderator}
     * @return the role, or none
     */
    public static Option<Role> of(String code) {
        return Coded.find(values(), code);
    }
}
