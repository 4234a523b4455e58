package io.github.atskit.core.event;

import io.github.atskit.core.candidacy.Windows;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The candidacy goes on.
 *
 * @param windows its windows with the ends that moved
 * @param note what was added
 */
public record HoldLifted(Windows windows, Option<String> note) implements Event {
    /**
     * Refuses null.
     *
     * @param windows its windows with the ends that moved
     * @param note what was added
     */
    public HoldLifted {
        Objects.requireNonNull(windows, "windows");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public EventType type() {
        return EventType.HOLD_LIFTED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.holdLifted(argument, this);
    }
}
