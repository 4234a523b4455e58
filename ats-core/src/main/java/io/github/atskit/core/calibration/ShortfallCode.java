package io.github.atskit.core.calibration;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** The ways in which an attempt can fall short of a rule. */
public enum ShortfallCode implements Coded {
    /** Too few findings are the master's, over all. */
    AGREEMENT_BELOW("agreement-below"),
    /** Too few findings by one criterion are the master's. */
    CRITERION_AGREEMENT_BELOW("criterion-agreement-below"),
    /** Too often something was found met that is not met. */
    TOO_MANY_LENIENT("too-many-lenient");

    private final String code;

    ShortfallCode(String code) {
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
    public static Option<ShortfallCode> of(String code) {
        return Coded.find(values(), code);
    }
}
