package io.github.atskit.core.event;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The status was awarded.
 *
 * @param on the day of the outcome in the cohort's zone
 */
public record Awarded(LocalDate on) implements Event {
    /**
     * Refuses null.
     *
     * @param on the day of the outcome in the cohort's zone
     */
    public Awarded {
        Objects.requireNonNull(on, "on");
    }

    @Override
    public EventType type() {
        return EventType.AWARDED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.awarded(argument, this);
    }
}
