package io.github.atskit.core.definition;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * How many specialist standards are chosen (ATS-042).
 *
 * @param minimum at least so many
 * @param maximum at most so many, where there is a limit
 */
public record SpecialistRule(int minimum, Option<Integer> maximum) {

    /**
     * Refuses null.
     *
     * @param minimum at least so many
     * @param maximum at most so many, where there is a limit
     */
    public SpecialistRule {
        Objects.requireNonNull(maximum, "maximum");
    }
}
