package io.github.atskit.standards;

import io.vavr.control.Option;
import java.util.Objects;

/** How much of an older standard lives on in a newer one. */
public enum LinkStrength {
    /** The newer standard carries on what the older one was about. */
    STRONG("strong"),

    /** The newer standard takes up one thread of the older one. */
    PARTIAL("partial");

    private final String code;

    LinkStrength(String code) {
        this.code = code;
    }

    /** {@return the external name: {@code strong} or {@code partial}} */
    public String code() {
        return code;
    }

    /**
     * Finds a strength by its external name.
     *
     * @param code the name, compared exactly
     * @return the strength, or none if no strength has that name
     * @throws NullPointerException if the name is null
     */
    public static Option<LinkStrength> of(String code) {
        Objects.requireNonNull(code, "code");
        return switch (code) {
            case "strong" -> Option.some(STRONG);
            case "partial" -> Option.some(PARTIAL);
            default -> Option.none();
        };
    }
}
