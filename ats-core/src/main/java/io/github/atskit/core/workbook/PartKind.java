package io.github.atskit.core.workbook;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The closed set of things a part can be; templates choose from it. */
public enum PartKind implements Coded {
    /** Prose. */
    TEXT("text"),
    /** One of the options that the template names. */
    CHOICE("choice"),
    /** A rating, and perhaps a note, for each standard. */
    RATINGS("ratings"),
    /** A choice of standards. */
    STANDARDS("standards"),
    /** References to evidence items of the workbook. */
    EVIDENCE("evidence"),
    /** What was done, when, for how long and for which standards. */
    ACTIVITIES("activities"),
    /** Case studies, reports and research. */
    PIECES("pieces"),
    /** What is aimed at, by when. */
    GOALS("goals");

    private final String code;

    PartKind(String code) {
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
    public static Option<PartKind> of(String code) {
        return Coded.find(values(), code);
    }
}
