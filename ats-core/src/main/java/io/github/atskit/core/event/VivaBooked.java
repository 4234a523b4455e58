package io.github.atskit.core.event;

import io.github.atskit.core.viva.VivaBooking;
import java.util.Objects;

/**
 * A viva got a date, a place and a panel.
 *
 * @param booking when, where and with whom
 */
public record VivaBooked(VivaBooking booking) implements Event {
    /**
     * Refuses null.
     *
     * @param booking when, where and with whom
     */
    public VivaBooked {
        Objects.requireNonNull(booking, "booking");
    }

    @Override
    public EventType type() {
        return EventType.VIVA_BOOKED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.vivaBooked(argument, this);
    }
}
