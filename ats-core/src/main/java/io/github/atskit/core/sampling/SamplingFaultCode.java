package io.github.atskit.core.sampling;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What can be wrong with the reviews and picks that a plan is asked about. */
public enum SamplingFaultCode implements Coded {
    /** The same workbook and round stand twice among the reviews. */
    DUPLICATE_REVIEW("duplicate-review"),
    /** The same workbook and round stand twice in the sample drawn so far. */
    DUPLICATE_PICK("duplicate-pick"),
    /** The sample drawn so far has a workbook and round that are not among the reviews. */
    PICK_WITHOUT_REVIEW("pick-without-review"),
    /** A workbook and round are said to be moderated that are not among the reviews. */
    MODERATED_WITHOUT_REVIEW("moderated-without-review");

    private final String code;

    SamplingFaultCode(String code) {
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
    public static Option<SamplingFaultCode> of(String code) {
        return Coded.find(values(), code);
    }
}
