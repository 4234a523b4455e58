package io.github.atskit.core.definition;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How grave a finding is. */
public enum LintSeverity implements Coded {
    /** The cohort cannot run like this. */
    ERROR("error"),
    /** It can, but somebody should have meant it. */
    WARNING("warning");

    private final String code;

    LintSeverity(String code) {
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
    public static Option<LintSeverity> of(String code) {
        return Coded.find(values(), code);
    }
}
