package io.github.atskit.standards;

import io.vavr.control.Option;
import java.util.Objects;

/** The three domains that each edition sorts its standards into. */
public enum Domain {
    /** Professional values and attributes: what the teacher stands for. */
    VALUES("values"),

    /** Professional knowledge and understanding: what the teacher knows. */
    KNOWLEDGE("knowledge"),

    /** Professional skills: what the teacher does. */
    SKILLS("skills");

    private final String code;

    Domain(String code) {
        this.code = code;
    }

    /**
     * {@return the external name: {@code values}, {@code knowledge} or {@code skills}} It is stored and printed, and it
     * stays the same when a constant is renamed.
     */
    public String code() {
        return code;
    }

    /**
     * Finds a domain by its external name.
     *
     * @param code the name, compared exactly
     * @return the domain, or none if no domain has that name
     * @throws NullPointerException if the name is null
     */
    public static Option<Domain> of(String code) {
        Objects.requireNonNull(code, "code");
        return switch (code) {
            case "values" -> Option.some(VALUES);
            case "knowledge" -> Option.some(KNOWLEDGE);
            case "skills" -> Option.some(SKILLS);
            default -> Option.none();
        };
    }
}
