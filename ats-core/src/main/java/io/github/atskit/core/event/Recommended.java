package io.github.atskit.core.event;

import java.util.Objects;

/**
 * The award is recommended, subject to the viva.
 *
 * @param feedback the written feedback
 */
public record Recommended(String feedback) implements Event {
    /**
     * Refuses null.
     *
     * @param feedback the written feedback
     */
    public Recommended {
        Objects.requireNonNull(feedback, "feedback");
    }

    @Override
    public EventType type() {
        return EventType.RECOMMENDED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.recommended(argument, this);
    }
}
