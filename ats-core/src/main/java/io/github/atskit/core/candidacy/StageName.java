package io.github.atskit.core.candidacy;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The names of the stages, in the order of the programme. */
public enum StageName implements Coded {
    /** Enrolled; no mentor yet. */
    AWAITING_MENTOR("awaiting-mentor", false),
    /** Works on the workbook. */
    DRAFTING("drafting", false),
    /** Handed in; nobody is assigned yet. */
    AWAITING_REVIEWER("awaiting-reviewer", false),
    /** A reviewer has it. */
    UNDER_REVIEW("under-review", false),
    /** A moderator has the review. */
    IN_MODERATION("in-moderation", false),
    /** The participant makes the modifications asked for. */
    MODIFYING("modifying", false),
    /** Recommended for the award, subject to the viva. */
    AWAITING_VIVA("awaiting-viva", false),
    /** A viva has a date. */
    VIVA_BOOKED("viva-booked", false),
    /** The status is awarded. */
    AWARDED("awarded", true),
    /** Ended without the award. */
    NOT_AWARDED("not-awarded", true),
    /** Ended by withdrawal. */
    WITHDRAWN("withdrawn", true);

    private final String code;
    private final boolean terminal;

    StageName(String code, boolean terminal) {
        this.code = code;
        this.terminal = terminal;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return whether the candidacy has ended here} */
    public boolean terminal() {
        return terminal;
    }

    /**
     * Finds a stage by its external name.
     *
     * @param code such as {@code under-review}
     * @return the stage's name, or none
     */
    public static Option<StageName> of(String code) {
        return Coded.find(values(), code);
    }
}
