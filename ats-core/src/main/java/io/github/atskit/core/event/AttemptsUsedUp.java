package io.github.atskit.core.event;

/**
 * No attempt at the viva is left.
 */
public record AttemptsUsedUp() implements Event {
    @Override
    public EventType type() {
        return EventType.ATTEMPTS_USED_UP;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.attemptsUsedUp(argument, this);
    }
}
