package io.github.atskit.core.agreement;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What can be said about coefficients in plain words; a closed set. */
public enum ReadingCode implements Coded {
    /** The percent, and how low and high it may be. */
    PERCENT_BETWEEN("percent-between"),
    /** The percent, and why it is not known how far it may be off. */
    PERCENT_ALONE("percent-alone"),
    /** A coefficient whose interval reaches from one band into another. */
    BETWEEN_BANDS("between-bands"),
    /** A coefficient whose whole interval lies in one band. */
    WITHIN_BAND("within-band"),
    /** A coefficient that chance alone may explain: its interval reaches from 0 or below to 0 or above, as it is shown. */
    MAYBE_CHANCE("maybe-chance"),
    /** A coefficient whose whole interval lies below 0, as it is shown: there is less agreement than chance would give. */
    WORSE_THAN_CHANCE("worse-than-chance"),
    /** A coefficient, and why it is not known how far it may be off. */
    VALUE_ALONE("value-alone"),
    /** No coefficient, and why. */
    NOT_ESTIMATED("not-estimated"),
    /** Few independent units. */
    SMALL_SAMPLE("small-sample"),
    /** High percent beside a low coefficient: one finding is so common that chance would give most of the agreement. */
    COMMON_FINDING("common-finding");

    private final String code;

    ReadingCode(String code) {
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
    public static Option<ReadingCode> of(String code) {
        return Coded.find(values(), code);
    }
}
