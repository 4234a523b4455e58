package io.github.atskit.core.consistency;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** By what judgements are set apart. */
public enum Dimension implements Coded {
    /** Not at all. */
    OVERALL("overall"),
    /** By criterion. */
    CRITERION("criterion"),
    /** By standard, where judgements name one. */
    STANDARD("standard"),
    /** By section of the workbook, where judgements name one. */
    SECTION("section"),
    /** By cohort. */
    COHORT("cohort"),
    /** By period: that of the last judgement of what was judged. */
    PERIOD("period");

    private final String code;

    Dimension(String code) {
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
    public static Option<Dimension> of(String code) {
        return Coded.find(values(), code);
    }
}
