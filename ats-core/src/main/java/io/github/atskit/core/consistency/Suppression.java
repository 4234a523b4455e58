package io.github.atskit.core.consistency;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a figure is not told. None of them says how many people there are. */
public enum Suppression implements Coded {
    /** It would rest on the workbooks of too few participants, or of none. */
    FEW_PARTICIPANTS("few-participants"),
    /** It would compare with a team of too few reviewers. */
    FEW_REVIEWERS("few-reviewers"),
    /** It is large enough itself, but told beside the others it would give away a figure that is not. */
    PROTECTS_ANOTHER("protects-another");

    private final String code;

    Suppression(String code) {
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
    public static Option<Suppression> of(String code) {
        return Coded.find(values(), code);
    }
}
