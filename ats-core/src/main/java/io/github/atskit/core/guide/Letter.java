package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;

/** A message while it is written: what it tells, until it is addressed. */
record Letter(Candidacy candidacy, long revision, Map<String, String> arguments) {

    Letter(Candidacy candidacy, long revision) {
        this(candidacy, revision, LinkedHashMap.of("candidacy", candidacy.id().value()));
    }

    Letter with(String name, String value) {
        return new Letter(candidacy, revision, arguments.put(name, value));
    }

    Letter with(String name, Instant value) {
        return with(name, value.toString());
    }

    Letter with(String name, Option<String> value) {
        return value.isEmpty() ? this : with(name, value.get());
    }

    Letter with(VivaBooking booking) {
        return with("mode", booking.place().mode().code())
                .with("place", booking.place().text())
                .with("starts-at", booking.startsAt())
                .with("minutes", Integer.toString(booking.minutes()));
    }

    List<Obligation> toParticipant(MessageTemplate template) {
        return to(Role.PARTICIPANT, candidacy.participant(), template);
    }

    List<Obligation> to(Role role, String person, MessageTemplate template) {
        return addressed(new Recipient(role, Option.some(person)), template);
    }

    List<Obligation> toRole(Role role, MessageTemplate template) {
        return addressed(new Recipient(role, Option.none()), template);
    }

    List<Obligation> toAllAt(VivaBooking booking, MessageTemplate template) {
        return toParticipant(template)
                .appendAll(booking.panel().flatMap(seat -> to(seat.role(), seat.person(), template)));
    }

    private List<Obligation> addressed(Recipient recipient, MessageTemplate template) {
        String key = candidacy.id() + "/" + revision + '/' + template.code() + '/' + recipient;
        return List.of(new Obligation(key, template, recipient, arguments));
    }
}
