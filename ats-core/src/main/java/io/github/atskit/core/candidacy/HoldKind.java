package io.github.atskit.core.candidacy;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a candidacy is held. */
public enum HoldKind implements Coded {
    /** A question about the authenticity of the work. */
    INTEGRITY("integrity"),
    /** The participant goes on with a later date. */
    DEFERRAL("deferral"),
    /** A reasonable adjustment stops the clock. */
    ADJUSTMENT("adjustment");

    private final String code;

    HoldKind(String code) {
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
    public static Option<HoldKind> of(String code) {
        return Coded.find(values(), code);
    }
}
