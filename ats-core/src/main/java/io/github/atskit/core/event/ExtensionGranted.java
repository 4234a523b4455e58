package io.github.atskit.core.event;

import java.time.Instant;
import java.util.Objects;

/**
 * The present window got a later end.
 *
 * @param until the new end
 * @param reason in words
 */
public record ExtensionGranted(Instant until, String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param until the new end
     * @param reason in words
     */
    public ExtensionGranted {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.EXTENSION_GRANTED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.extensionGranted(argument, this);
    }
}
