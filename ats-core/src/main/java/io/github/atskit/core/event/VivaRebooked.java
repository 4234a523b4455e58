package io.github.atskit.core.event;

import io.github.atskit.core.viva.VivaBooking;
import java.util.Objects;

/**
 * The booking of a viva was replaced.
 *
 * @param booking when, where and with whom
 * @param replaced the booking before
 * @param reason in words
 */
public record VivaRebooked(VivaBooking booking, VivaBooking replaced, String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param booking when, where and with whom
     * @param replaced the booking before
     * @param reason in words
     */
    public VivaRebooked {
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(replaced, "replaced");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.VIVA_REBOOKED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.vivaRebooked(argument, this);
    }
}
