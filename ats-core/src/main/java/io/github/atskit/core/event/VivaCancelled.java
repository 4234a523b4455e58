package io.github.atskit.core.event;

import io.github.atskit.core.viva.VivaBooking;
import java.util.Objects;

/**
 * The booking of a viva was taken back.
 *
 * @param booking the booking that was taken back
 * @param reason in words
 */
public record VivaCancelled(VivaBooking booking, String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param booking the booking that was taken back
     * @param reason in words
     */
    public VivaCancelled {
        Objects.requireNonNull(booking, "booking");
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
