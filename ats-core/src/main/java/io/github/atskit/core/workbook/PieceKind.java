package io.github.atskit.core.workbook;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a piece is. */
public enum PieceKind implements Coded {
    /** A case, told closely. */
    CASE_STUDY("case-study"),
    /** A report. */
    REPORT("report"),
    /** A piece of research. */
    RESEARCH("research");

    private final String code;

    PieceKind(String code) {
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
    public static Option<PieceKind> of(String code) {
        return Coded.find(values(), code);
    }
}
