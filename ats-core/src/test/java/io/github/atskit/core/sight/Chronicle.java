package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** A journey whose history is written down from some point on; what came before is the administrator's, at the enrolment. */
record Chronicle(Journey journey, List<Happening> history) {

    static Chronicle from(Journey journey) {
        Context before = new Context(People.ADMINISTRATOR, Moments.ENROLLING);
        return new Chronicle(journey, numbered(List.empty(), journey.events(), before));
    }

    private static List<Happening> numbered(List<Happening> history, List<Event> events, Context context) {
        for (Event event : events) {
            history = history.append(new Happening(history.size() + 1, event, context));
        }
        return history;
    }

    Chronicle at(Instant instant) {
        return new Chronicle(journey.at(instant), history);
    }

    Chronicle then(Actor by, Command command) {
        Journey next = journey.then(by, command);
        return new Chronicle(
                next, numbered(history, next.last().events(), next.last().context()));
    }

    Option<Sight> seenBy(Actor viewer) {
        return Sight.of(journey.definition(), journey.now(), viewer);
    }

    Sight sight(Actor viewer) {
        return seenBy(viewer).get();
    }

    List<Happening> heardBy(Actor viewer) {
        return sight(viewer).events(history);
    }

    /** What a viewer hears of all that happened since something did. */
    List<String> heardSince(EventType type, Actor viewer) {
        List<Happening> heard = heardBy(viewer);
        return heard.drop(heard.lastIndexWhere(happening -> happening.event().type() == type))
                .map(happening -> happening.context().by() + " "
                        + happening.event().type().code());
    }

    /** The last event of a type as a viewer hears it. */
    <T extends Event> Option<T> last(Class<T> type, Actor viewer) {
        return heardBy(viewer)
                .map(Happening::event)
                .filter(type::isInstance)
                .map(type::cast)
                .lastOption();
    }
}
