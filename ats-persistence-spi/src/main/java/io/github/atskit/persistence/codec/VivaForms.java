package io.github.atskit.persistence.codec;

import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaMode;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Role;

/** Bookings: mode, time and panel are open; the venue may be somebody's home and the link opens the door, so both are personal. */
final class VivaForms {
    private static final Codes<VivaMode> MODES = Codes.of(VivaMode.values());
    private static final Codes<Role> ROLES = Codes.of(Role.values());

    private VivaForms() {}

    static void write(VivaBooking booking, Draft draft) {
        VivaPlace place = booking.place();
        draft.open()
                .put("mode", place.mode())
                .put("starts-at", booking.startsAt())
                .put("minutes", booking.minutes())
                .putAll("panel", booking.panel(), VivaForms::seat);
        draft.personal().put(nameOf(place.mode()), place.text());
    }

    private static String nameOf(VivaMode mode) {
        return mode == VivaMode.IN_PERSON ? "venue" : "link";
    }

    static VivaBooking read(Halves data) {
        return new VivaBooking(
                place(data),
                data.open().instant("starts-at"),
                data.open().whole("minutes", 1),
                data.open().all("panel", VivaForms::seat));
    }

    private static VivaPlace place(Halves data) {
        VivaMode mode = data.open().code("mode", MODES);
        String text = data.personal().text(nameOf(mode));
        return mode == VivaMode.IN_PERSON ? new VivaPlace.Venue(text) : new VivaPlace.Link(text);
    }

    private static Branch seat(PanelSeat seat) {
        return new Branch().put("person", seat.person()).put("role", seat.role());
    }

    private static PanelSeat seat(Fields fields) {
        return new PanelSeat(fields.id("person"), fields.code("role", ROLES));
    }
}
