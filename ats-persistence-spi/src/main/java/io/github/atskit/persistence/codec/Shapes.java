package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import java.util.HashMap;
import java.util.Map;

/**
 * Every shape that this build writes.
 *
 * @param events by the external name of the type
 * @param state a candidacy without the sections of its workbook
 * @param section one section, read as the change that fills an empty one
 * @param obligation an obligation, its key apart
 */
record Shapes(
        Map<String, Shape<Event, EventType, Event>> events,
        Shape<Candidacy, CandidacyId, Head> state,
        Shape<Section, SectionTemplate, SectionChange> section,
        Shape<Obligation, String, Obligation> obligation) {
    static final String STATE = "state";
    static final String SECTION = "section";
    static final String OBLIGATION = "obligation";

    /** The shapes of today. A shape that changes gets the next number here, and an upcaster in {@link StoredForms#current()}. */
    static final Shapes CURRENT = new Shapes(
            eventShapes(),
            new Shape<>(STATE, 2, StateForms::write, StateForms::read),
            new Shape<>(SECTION, 1, SectionForms::write, SectionForms::read),
            new Shape<>(OBLIGATION, 1, ObligationForms::write, ObligationForms::read));

    private static Map<String, Shape<Event, EventType, Event>> eventShapes() {
        Map<String, Shape<Event, EventType, Event>> events = new HashMap<>();
        for (EventType type : EventType.values()) {
            events.put(type.code(), EventReading.shape(type));
        }
        return Map.copyOf(events);
    }

    static boolean isKind(String kind) {
        return kind.equals(STATE)
                || kind.equals(SECTION)
                || kind.equals(OBLIGATION)
                || EventType.of(kind).isDefined();
    }

    Shape<Event, EventType, Event> event(EventType type) {
        return events.get(type.code());
    }

    int schema(String kind) {
        return switch (kind) {
            case STATE -> state.schema();
            case SECTION -> section.schema();
            case OBLIGATION -> obligation.schema();
            default -> events.get(kind).schema();
        };
    }

    Shapes with(Shape<Event, EventType, Event> event) {
        Map<String, Shape<Event, EventType, Event>> replaced = new HashMap<>(events);
        replaced.put(event.kind(), event);
        return new Shapes(Map.copyOf(replaced), state, section, obligation);
    }

    Shapes withState(Shape<Candidacy, CandidacyId, Head> other) {
        return new Shapes(events, other, section, obligation);
    }
}
