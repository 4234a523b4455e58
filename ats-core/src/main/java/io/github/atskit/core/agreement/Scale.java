package io.github.atskit.core.agreement;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How much it matters that two findings differ. */
public enum Scale implements Coded {
    /** Different is different. */
    NOMINAL("nominal"),
    /** The findings have an order, and to be far apart in it is worse. */
    ORDINAL("ordinal");

    private final String code;

    Scale(String code) {
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
    public static Option<Scale> of(String code) {
        return Coded.find(values(), code);
    }
}
