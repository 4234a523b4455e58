package io.github.atskit.core.decision;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Whether something that is asked for is there. */
public enum RequirementState implements Coded {
    /** It is there. */
    MET("met"),
    /** It is not there, and the menu says no because of it. */
    UNMET("unmet"),
    /** It comes with the command; one without it is rejected. */
    WITH_THE_COMMAND("with-the-command");

    private final String code;

    RequirementState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static RequirementState met(boolean met) {
        return met ? MET : UNMET;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<RequirementState> of(String code) {
        return Coded.find(values(), code);
    }
}
