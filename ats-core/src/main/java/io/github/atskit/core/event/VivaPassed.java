package io.github.atskit.core.event;

import java.util.Objects;

/**
 * The viva was passed.
 *
 * @param feedback the panel's feedback
 */
public record VivaPassed(String feedback) implements Event {
    /**
     * Refuses null.
     *
     * @param feedback the panel's feedback
     */
    public VivaPassed {
        Objects.requireNonNull(feedback, "feedback");
    }

    @Override
    public EventType type() {
        return EventType.VIVA_PASSED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.vivaPassed(argument, this);
    }
}
