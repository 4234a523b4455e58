package io.github.atskit.core.review;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The conflict of interest that a reviewer declares. */
public enum DeclaredConflict implements Coded {
    /** Line manager of the participant. */
    LINE_MANAGER("line-manager"),
    /** Colleague of the participant. */
    COLLEAGUE("colleague"),
    /** A personal relation. */
    PERSONAL("personal"),
    /** A financial interest. */
    FINANCIAL("financial"),
    /** Something else. */
    OTHER("other");

    private final String code;

    DeclaredConflict(String code) {
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
    public static Option<DeclaredConflict> of(String code) {
        return Coded.find(values(), code);
    }
}
