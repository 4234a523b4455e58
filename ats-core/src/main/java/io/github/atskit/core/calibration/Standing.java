package io.github.atskit.core.calibration;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How a reviewer stands on a day, by the calibrations up to it. */
public enum Standing implements Coded {
    /** There was no attempt. */
    NEVER("never"),
    /** The latest attempt was passed, and still counts. */
    PASSED("passed"),
    /** The latest attempt was passed, and no longer counts. */
    OUTDATED("outdated"),
    /** The latest attempt was not passed. */
    NOT_PASSED("not-passed");

    private final String code;

    Standing(String code) {
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
    public static Option<Standing> of(String code) {
        return Coded.find(values(), code);
    }
}
