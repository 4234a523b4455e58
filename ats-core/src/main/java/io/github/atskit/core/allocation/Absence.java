package io.github.atskit.core.allocation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a reviewer is away.
 *
 * @param from the first day away
 * @param to the last day away, which may be the first
 */
public record Absence(LocalDate from, LocalDate to) {

    /**
     * Refuses null and an end before the beginning.
     *
     * @param from the first day away
     * @param to the last day away, which may be the first
     */
    public Absence {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends on the day it begins or later");
        }
    }

    /**
     * Whether a day is one of them.
     *
     * @param day any day
     * @return whether the reviewer is away
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
