package io.github.atskit.core.sight;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How much of a facet of a case somebody may see. */
public enum Extent implements Coded {
    /** All of it. */
    ALL("all"),
    /** Their own part of it, and what has been released. */
    OWN("own"),
    /** What has been released to the participant. */
    RELEASED("released"),
    /** Nothing of it. */
    NOTHING("nothing");

    private final String code;

    Extent(String code) {
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
    public static Option<Extent> of(String code) {
        return Coded.find(values(), code);
    }
}
