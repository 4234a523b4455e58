package io.github.atskit.core.sampling;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a review deserves a second look, whatever it found. The host says which of them apply. */
public enum Risk implements Coded {
    /** The reviewer has judged few workbooks so far. */
    NEW_REVIEWER("new-reviewer"),
    /** Moderators have changed judgements of this reviewer before. */
    PAST_DISAGREEMENT("past-disagreement"),
    /** The comment says that it could have been judged otherwise. */
    BORDERLINE_COMMENT("borderline-comment");

    private final String code;

    Risk(String code) {
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
    public static Option<Risk> of(String code) {
        return Coded.find(values(), code);
    }
}
