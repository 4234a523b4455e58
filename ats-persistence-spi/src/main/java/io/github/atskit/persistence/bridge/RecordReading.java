package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.BrokenHistory;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Identifier;
import io.github.atskit.core.vocabulary.Role;
import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.codec.Form;
import io.github.atskit.persistence.codec.Outline;
import io.github.atskit.persistence.codec.Place;
import io.github.atskit.persistence.codec.SectionForm;
import io.github.atskit.persistence.codec.StoredForms;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes candidacies and events of what a store keeps. An empty answer means that the texts were destroyed; a record that cannot be right
 * is a {@link BrokenRecord}.
 */
final class RecordReading {
    private static final String RESTORE = "Restore the record from a backup";
    private static final Decider DECIDER = new Decider();

    private final StoredForms forms;
    private final Seals seals;

    RecordReading(StoredForms forms, Seals seals) {
        this.forms = forms;
        this.seals = seals;
    }

    Seals seals() {
        return seals;
    }

    // The state.

    Optional<Candidacy> candidacy(CandidacyId id, StoredHistory history) {
        @Nullable Candidacy now = null;
        if (history.snapshot().isPresent()) {
            Optional<Candidacy> state = state(id, history.snapshot().get(), history.sections());
            if (state.isEmpty()) {
                return state;
            }
            now = state.get();
        }
        for (StoredCommit commit : history.commits()) {
            Optional<List<Event>> events = events(id, now == null ? 0 : now.revision(), commit);
            if (events.isEmpty()) {
                return Optional.empty();
            }
            now = after(id, now, events.get());
        }
        return Optional.ofNullable(now);
    }

    private Optional<Candidacy> state(CandidacyId id, StoredSnapshot snapshot, List<StoredSection> stored) {
        Place place = new Place(id.value(), snapshot.revision(), "state");
        Optional<Form> state = seals.open(bound(id, snapshot.revision(), Chain.STATE), place, snapshot.data());
        List<SectionForm> sections = new ArrayList<>(stored.size());
        for (StoredSection section : stored) {
            Optional<Form> form = section(id, section);
            if (form.isEmpty()) {
                return Optional.empty();
            }
            sections.add(new SectionForm(section.section(), section.revision(), section.schema(), form.get()));
        }
        return state.map(
                form -> forms.readCandidacy(place, id, snapshot.revision(), snapshot.schema(), form, sections));
    }

    private Optional<Form> section(CandidacyId id, StoredSection section) {
        Place place = new Place(id.value(), section.revision(), "sections." + section.section());
        return seals.open(bound(id, section.revision(), section.section()), place, section.data());
    }

    /** What stays readable of a state whose texts are gone. */
    Outline outline(CandidacyId id, StoredSnapshot snapshot) {
        Place place = new Place(id.value(), snapshot.revision(), "state");
        return forms.readOutline(place, snapshot.schema(), Seals.openHalf(snapshot.data()));
    }

    // Events.

    /** {@return the events of the commit that follows a revision, or none where the texts of one were destroyed} */
    Optional<List<Event>> events(CandidacyId id, long before, StoredCommit commit) {
        requireGapless(id, before, commit);
        List<Event> events = new ArrayList<>(commit.events().size());
        for (StoredEvent stored : commit.events()) {
            Optional<Event> event = event(id, events.size(), stored);
            if (event.isEmpty()) {
                return Optional.empty();
            }
            events.add(event.get());
        }
        return Optional.of(events);
    }

    void requireGapless(CandidacyId id, long before, StoredCommit commit) {
        long revision = before;
        for (StoredEvent stored : commit.events()) {
            revision++;
            if (stored.revision() != revision) {
                throw new BrokenRecord(
                        id.value(),
                        revision,
                        "events",
                        "is missing: revision " + stored.revision() + " follows",
                        RESTORE);
            }
        }
    }

    private Optional<Event> event(CandidacyId id, int index, StoredEvent stored) {
        Place place = new Place(id.value(), stored.revision(), "events[" + index + "].data");
        return seals.open(bound(id, stored.revision(), stored.type()), place, stored.data())
                .map(form -> forms.readEvent(place, stored.type(), stored.schema(), form));
    }

    /** Applies events to the candidacy before them, which is null before the enrolment. */
    static Candidacy after(CandidacyId id, @Nullable Candidacy before, List<Event> events) {
        @Nullable Candidacy now = before;
        for (Event event : events) {
            now = after(id, now, event);
        }
        return java.util.Objects.requireNonNull(now);
    }

    private static Candidacy after(CandidacyId id, @Nullable Candidacy before, Event event) {
        if (before == null) {
            if (!(event instanceof Enrolled)) {
                throw new BrokenRecord(id.value(), 1, "events", "a history begins with enrolled", RESTORE);
            }
            return DECIDER.replay(id, io.vavr.collection.List.of(event)).get();
        }
        try {
            return DECIDER.evolve(before, event);
        } catch (BrokenHistory cannotFollow) {
            throw new BrokenRecord(
                    id.value(),
                    before.revision() + 1,
                    "events",
                    event.type().code() + " cannot follow "
                            + before.stage().name().code(),
                    RESTORE);
        } catch (IllegalArgumentException otherTemplate) {
            throw new BrokenRecord(
                    id.value(), before.revision() + 1, "events", "it does not fit the workbook's template", RESTORE);
        }
    }

    /** Who did it, and when. */
    Context context(CandidacyId id, StoredEvent stored) {
        Option<Role> role = Role.of(stored.actorRole());
        if (role.isEmpty() || !Identifier.isWellFormed(stored.actorId())) {
            throw new BrokenRecord(id.value(), stored.revision(), "events", "has no actor that can be", RESTORE);
        }
        return new Context(new Actor(stored.actorId(), role.get()), stored.at());
    }

    static Option<Event> consequence(List<Event> events) {
        return events.size() > 1 ? Option.some(events.get(1)) : Option.none();
    }

    private static Place bound(CandidacyId id, long revision, String kind) {
        return new Place(id.value(), revision, kind);
    }
}
