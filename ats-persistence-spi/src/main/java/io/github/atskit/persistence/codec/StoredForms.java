package io.github.atskit.persistence.codec;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.Workbook;
import io.github.atskit.persistence.BrokenRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The stored form of everything, written and read: pure functions that keep nothing, safe for many threads. What was written reads as
 * something equal. Whatever cannot be read as what it should be is a {@link BrokenRecord} that names candidacy, revision, place and cure.
 */
public final class StoredForms {
    private static final StoredForms CURRENT =
            new StoredForms(Shapes.CURRENT, Upcasters.NONE.with(SingleReviewer.upcasters(), Shapes.CURRENT));

    private final Shapes shapes;
    private final Upcasters upcasters;

    private StoredForms(Shapes shapes, Upcasters upcasters) {
        this.shapes = shapes;
        this.upcasters = upcasters;
    }

    /** {@return every shape as this build writes it, with the upcasters from the shapes before} */
    public static StoredForms current() {
        return CURRENT;
    }

    /** The same with other shapes: what a later build will have, for the tests of today. */
    StoredForms shaped(Shapes others) {
        return new StoredForms(others, upcasters);
    }

    /**
     * Adds upcasters for older shapes.
     *
     * @param more the upcasters; with those that are there they lead, for each kind, without a gap to the number that this build writes
     * @return forms that also read those shapes
     * @throws IllegalArgumentException if two lift the same shape, or one leads to a shape that nothing lifts further
     */
    public StoredForms lifting(Upcaster... more) {
        return new StoredForms(shapes, upcasters.with(more, shapes));
    }

    /**
     * The shape of an event.
     *
     * @param type the event's type
     * @return the number of the shape that this build writes
     */
    public int schema(EventType type) {
        return shapes.event(type).schema();
    }

    /** {@return the number of the shape of states that this build writes} */
    public int stateSchema() {
        return shapes.state().schema();
    }

    /** {@return the number of the shape of sections that this build writes} */
    public int sectionSchema() {
        return shapes.section().schema();
    }

    /** {@return the number of the shape of obligations that this build writes} */
    public int obligationSchema() {
        return shapes.obligation().schema();
    }

    /**
     * Writes an event.
     *
     * @param event what happened
     * @return its form, without its type
     */
    public Form write(Event event) {
        return shapes.event(event.type()).write(event);
    }

    /**
     * Reads an event.
     *
     * @param place where it was read
     * @param type the external name of its type
     * @param schema the number of its shape
     * @param form its form
     * @return what happened
     * @throws BrokenRecord if it cannot be read
     */
    public Event readEvent(Place place, String type, int schema, Form form) {
        Shape<Event, EventType, Event> shape = shapes.events().get(type);
        if (shape == null) {
            throw Fault.newer(place, "is an event of a type that this build does not know");
        }
        return shape.read(place, schema, form, EventType.of(type).get(), upcasters);
    }

    /**
     * Writes the state of a candidacy without the sections of its workbook. Its id and revision are told by the envelope.
     *
     * @param candidacy the candidacy
     * @return its form
     */
    public Form writeState(Candidacy candidacy) {
        return shapes.state().write(candidacy);
    }

    /**
     * Reads a candidacy. A section that is not given is empty.
     *
     * @param place where the state was read
     * @param id the candidacy
     * @param revision its revision
     * @param schema the number of the state's shape
     * @param state the state's form
     * @param sections its sections, in any order
     * @return the candidacy
     * @throws BrokenRecord if the state or a section cannot be read
     */
    public Candidacy readCandidacy(
            Place place, CandidacyId id, long revision, int schema, Form state, List<SectionForm> sections) {
        Head head = shapes.state().read(place, schema, state, Objects.requireNonNull(id, "id"), upcasters);
        return head.with(revision, filled(head.workbook(), place, sections));
    }

    private Workbook filled(Workbook empty, Place state, List<SectionForm> sections) {
        Workbook workbook = empty;
        Set<String> seen = new HashSet<>();
        for (SectionForm stored : sections) {
            SectionTemplate template =
                    empty.template().section(stored.section()).getOrNull();
            if (template == null) {
                Place unknown = new Place(state.candidacyId(), stored.revision(), "sections");
                throw Fault.at(unknown, "has a section that is not in the template " + empty.template());
            }
            Place place = new Place(state.candidacyId(), stored.revision(), "sections." + template.name());
            if (!seen.add(template.name())) {
                throw Fault.at(place, "is there twice");
            }
            SectionChange content = shapes.section().read(place, stored.schema(), stored.form(), template, upcasters);
            workbook = workbook.with(content);
        }
        return workbook;
    }

    /**
     * Reads what stays readable of a state when its personal texts are gone. Looks at the names that it tells of, and at no others.
     *
     * @param place where the state was read
     * @param schema the number of the state's shape
     * @param open the open half of the state
     * @return what can be told
     * @throws BrokenRecord if it cannot be read
     */
    public Outline readOutline(Place place, int schema, Map<String, Object> open) {
        Form form = new Form(open, Map.of());
        Form lifted =
                upcasters.lifted(place, Shapes.STATE, schema, shapes.state().schema(), form);
        return OutlineReading.read(Fields.root(place, "", lifted.open()));
    }

    /**
     * Writes a section of a workbook.
     *
     * @param section the section
     * @return its form, without its name
     */
    public Form write(Section section) {
        return shapes.section().write(section);
    }

    /**
     * Writes an obligation.
     *
     * @param obligation the obligation
     * @return its form, without its key
     */
    public Form write(Obligation obligation) {
        return shapes.obligation().write(obligation);
    }

    /**
     * Reads an obligation.
     *
     * @param place where it was read
     * @param key its key
     * @param schema the number of its shape
     * @param form its form
     * @return the obligation
     * @throws BrokenRecord if it cannot be read
     */
    public Obligation readObligation(Place place, String key, int schema, Form form) {
        return shapes.obligation().read(place, schema, form, Objects.requireNonNull(key, "key"), upcasters);
    }
}
