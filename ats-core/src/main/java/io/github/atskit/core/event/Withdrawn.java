package io.github.atskit.core.event;

import io.github.atskit.core.vocabulary.Actor;
import java.util.Objects;

/**
 * The candidacy was withdrawn.
 *
 * @param by who withdrew it
 * @param reason in words
 */
public record Withdrawn(Actor by, String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param by who withdrew it
     * @param reason in words
     */
    public Withdrawn {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.WITHDRAWN;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.withdrawn(argument, this);
    }
}
