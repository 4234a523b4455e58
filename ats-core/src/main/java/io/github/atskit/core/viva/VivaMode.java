package io.github.atskit.core.viva;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How a viva is held. */
public enum VivaMode implements Coded {
    /** At a venue. */
    IN_PERSON("in-person"),
    /** By a link. */
    REMOTE("remote");

    private final String code;

    VivaMode(String code) {
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
    public static Option<VivaMode> of(String code) {
        return Coded.find(values(), code);
    }
}
