package io.github.atskit.core.calibration;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What can be wrong with an attempt or a rule, so that it cannot be judged. */
public enum CalibrationFaultCode implements Coded {
    /** The attempt names another set. */
    OTHER_SET("other-set"),
    /** A sample of the set was not judged. */
    MISSING_SAMPLE("missing-sample"),
    /** A workbook was judged that is no sample of the set. */
    UNKNOWN_SAMPLE("unknown-sample"),
    /** A sample was not judged by one of its criteria. */
    MISSING_CRITERION("missing-criterion"),
    /** A sample was judged by a criterion that the master judgement does not have. */
    UNKNOWN_CRITERION("unknown-criterion"),
    /** The rule asks for a criterion by which no sample of the set is judged. */
    RULE_CRITERION_UNKNOWN("rule-criterion-unknown");

    private final String code;

    CalibrationFaultCode(String code) {
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
    public static Option<CalibrationFaultCode> of(String code) {
        return Coded.find(values(), code);
    }
}
