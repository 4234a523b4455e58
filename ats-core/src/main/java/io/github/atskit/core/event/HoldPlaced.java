package io.github.atskit.core.event;

import io.github.atskit.core.candidacy.Hold;
import java.util.Objects;

/**
 * The candidacy was stopped for a while.
 *
 * @param hold why and since when
 */
public record HoldPlaced(Hold hold) implements Event {
    /**
     * Refuses null.
     *
     * @param hold why and since when
     */
    public HoldPlaced {
        Objects.requireNonNull(hold, "hold");
    }

    @Override
    public EventType type() {
        return EventType.HOLD_PLACED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.holdPlaced(argument, this);
    }
}
