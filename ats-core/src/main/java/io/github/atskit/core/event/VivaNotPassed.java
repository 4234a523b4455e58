package io.github.atskit.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The viva was not passed.
 *
 * @param feedback the panel's feedback
 * @param attemptsLeft further attempts
 * @param resitFrom the earliest start of a further attempt
 */
public record VivaNotPassed(String feedback, int attemptsLeft, Instant resitFrom) implements Event {
    /**
     * Refuses null.
     *
     * @param feedback the panel's feedback
     * @param attemptsLeft further attempts
     * @param resitFrom the earliest start of a further attempt
     */
    public VivaNotPassed {
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(resitFrom, "resitFrom");
    }

    @Override
    public EventType type() {
        return EventType.VIVA_NOT_PASSED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.vivaNotPassed(argument, this);
    }
}
