package io.github.atskit.core.event;

import java.util.Objects;

/**
 * The booking of a viva was taken back.
 *
 * @param reason in words
 */
public record VivaCancelled(String reason) implements Event {
    /** Refuses null. */
    public VivaCancelled {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.VIVA_CANCELLED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.vivaCancelled(argument, this);
    }
}
