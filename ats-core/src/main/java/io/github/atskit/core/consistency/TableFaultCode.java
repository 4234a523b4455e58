package io.github.atskit.core.consistency;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why records are no table, by external name. */
public enum TableFaultCode implements Coded {
    /** A finding that is not on the scale. */
    UNKNOWN_FINDING("unknown-finding"),
    /** The same reviewer judged the same twice. */
    JUDGED_TWICE("judged-twice"),
    /** A workbook of two cohorts. */
    TWO_COHORTS("two-cohorts");

    private final String code;

    TableFaultCode(String code) {
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
    public static Option<TableFaultCode> of(String code) {
        return Coded.find(values(), code);
    }
}
