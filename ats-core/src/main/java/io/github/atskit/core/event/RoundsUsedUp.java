package io.github.atskit.core.event;

import java.util.Objects;

/**
 * Criteria are not met and no round of modifications is left.
 *
 * @param feedback the written feedback
 */
public record RoundsUsedUp(String feedback) implements Event {
    /**
     * Refuses null.
     *
     * @param feedback the written feedback
     */
    public RoundsUsedUp {
        Objects.requireNonNull(feedback, "feedback");
    }

    @Override
    public EventType type() {
        return EventType.ROUNDS_USED_UP;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.roundsUsedUp(argument, this);
    }
}
