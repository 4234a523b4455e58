package io.github.atskit.examples.web.desk;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaPlace;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.examples.web.cases.OpenCase;
import io.github.atskit.examples.web.form.Choices;
import io.github.atskit.examples.web.form.Entered;
import io.github.atskit.examples.web.page.ActionHelp;
import io.vavr.collection.List;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills in the booking of a viva: with the booking that there is, or else with the seats that the cohort asks for.
 *
 * @param action the action
 * @param staff the people to choose a panel from
 */
record BookingHelp(Action action, Staff staff) implements ActionHelp {

    @Override
    public Choices choices(OpenCase open) {
        List<Role> roles = asked(open).appendAll(Table.rolesOf(Action.CONFIRM_REVIEW, Action.RECORD_REVIEW));
        return Choices.NONE.with("panel[].person", staff.seats(roles.distinct()));
    }

    private static List<Role> asked(OpenCase open) {
        return open.sight().definition().viva().panel().flatMap(Role::of);
    }

    @Override
    public Entered filled(OpenCase open) {
        return Entered.of(VivaPage.booking(open)
                .map(booking -> tree(booking, open))
                .orElseGet(() -> Map.of(
                        "panel",
                        asked(open).map(role -> Map.of("role", role.code())).asJava())));
    }

    private static Map<String, Object> tree(VivaBooking booking, OpenCase open) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mode", booking.place().mode().code());
        tree.put(
                booking.place() instanceof VivaPlace.Venue ? "venue" : "link",
                booking.place().text());
        tree.put(
                "starts-at",
                booking.startsAt()
                        .atZone(open.sight().definition().calendar().zone())
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        tree.put("minutes", booking.minutes());
        tree.put("panel", booking.panel().map(BookingHelp::seat).asJava());
        return tree;
    }

    private static Map<String, Object> seat(PanelSeat seat) {
        return Map.of("person", seat.person(), "role", seat.role().code());
    }
}
