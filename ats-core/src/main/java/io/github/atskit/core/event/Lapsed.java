package io.github.atskit.core.event;

/**
 * The window ended without a submission.
 */
public record Lapsed() implements Event {
    @Override
    public EventType type() {
        return EventType.LAPSED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.lapsed(argument, this);
    }
}
