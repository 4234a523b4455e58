package io.github.atskit.core.event;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * The participant did not come; no attempt was used.
 *
 * @param note what was added
 */
public record VivaMissed(Option<String> note) implements Event {
    /**
     * Refuses null.
     *
     * @param note what was added
     */
    public VivaMissed {
        Objects.requireNonNull(note, "note");
    }

    @Override
    public EventType type() {
        return EventType.VIVA_MISSED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.vivaMissed(argument, this);
    }
}
