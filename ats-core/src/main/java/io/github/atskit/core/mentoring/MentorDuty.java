package io.github.atskit.core.mentoring;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a mentor does for a participant. */
public enum MentorDuty implements Coded {
    /** Help with the scope of the development plan. */
    SCOPING_THE_PLAN("scoping-the-plan"),
    /** Support in planning what to do. */
    ACTION_PLANNING("action-planning"),
    /** Professional discussion along the way. */
    PROFESSIONAL_DISCUSSION("professional-discussion"),
    /** The statement once the workbook is complete. */
    SUPPORTING_STATEMENT("supporting-statement");

    private final String code;

    MentorDuty(String code) {
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
    public static Option<MentorDuty> of(String code) {
        return Coded.find(values(), code);
    }
}
