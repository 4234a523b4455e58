package io.github.atskit.core.definition;

import io.github.atskit.core.validation.TextShape;

/**
 * Names a definition: what enrolment pins.
 *
 * @param cohort the cohort's name, one line of 1 to 500 code points
 * @param version from 1
 */
public record DefinitionRef(String cohort, int version) {

    /**
     * Checks both.
     *
     * @param cohort the cohort's name, one line of 1 to 500 code points
     * @param version from 1
     * @throws IllegalArgumentException if the cohort is not one line of text or the version is below 1
     */
    public DefinitionRef {
        if (TextShape.LINE.faultIn(cohort).isDefined() || breaks(cohort)) {
            throw new IllegalArgumentException("a cohort is one line of 1 to 500 characters");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** Whether a name is more than one line: samples are drawn over lines (ATS-055), and would run together. */
    static boolean breaks(String cohort) {
        return cohort.indexOf('\n') >= 0 || cohort.indexOf('\r') >= 0;
    }

    /** {@return such as {@code 5 v1}} */
    @Override
    public String toString() {
        return cohort + " v" + version;
    }

    // Written out, for this is looked up by: what Java generates is linked at first use, which takes a fresh process
    // several milliseconds.

    @Override
    public boolean equals(Object other) {
        return other instanceof DefinitionRef that && version == that.version && cohort.equals(that.cohort);
    }

    @Override
    public int hashCode() {
        return 31 * cohort.hashCode() + version;
    }
}
