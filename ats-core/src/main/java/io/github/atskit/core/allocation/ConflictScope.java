package io.github.atskit.core.allocation;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a conflict keeps a reviewer away from. */
public enum ConflictScope implements Coded {
    /** One workbook. */
    WORKBOOK("workbook"),
    /** Every workbook of one participant. */
    PARTICIPANT("participant"),
    /** Every workbook of one centre, such as the reviewer's own employer. */
    CENTRE("centre");

    private final String code;

    ConflictScope(String code) {
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
    public static Option<ConflictScope> of(String code) {
        return Coded.find(values(), code);
    }
}
