package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.guide.Obligation;
import io.github.atskit.core.guide.Obligations;
import io.github.atskit.core.port.CommandId;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.persistence.PersonKey;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.codec.Form;
import io.github.atskit.persistence.codec.Place;
import io.github.atskit.persistence.codec.StoredForms;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the stored form of a transition: everything that one append writes. */
final class CommitWriting {
    private final StoredForms forms;
    private final Seals seals;

    CommitWriting(StoredForms forms, Seals seals) {
        this.forms = forms;
        this.seals = seals;
    }

    /** A write, and the key that it was sealed with. */
    record Written(StoredWrite write, Optional<String> keyId) {}

    /** {@return what to append, sealed with a key; none where nothing is sealed} */
    Written write(Transition transition, Option<CommandId> commandId, String previousHash, Optional<PersonKey> key) {
        Candidacy to = transition.to();
        Sealer sealer = new Sealer(to, key);
        List<StoredEvent> events = events(transition, sealer);
        List<StoredSection> sections = sections(transition, sealer);
        Map<String, Object> state = sealer.closeState(forms.writeState(to));

        Map<String, String> digests = new TreeMap<>();
        digests.put(Chain.STATE, Chain.stateDigest(to.revision(), forms.stateSchema(), state));
        sections.forEach(section -> digests.put(section.section(), Chain.digest(section)));
        var commit = Chain.link(
                to.id().value(), events, commandId.map(CommandId::value).toJavaOptional(), digests, previousHash);
        StoredWrite write = new StoredWrite(
                commit,
                new StoredSnapshot(to.revision(), forms.stateSchema(), commit.hash(), state),
                sections,
                IndexRows.of(to),
                obligations(transition, sealer));
        return new Written(write, sealer.key.map(PersonKey::keyId));
    }

    private List<StoredEvent> events(Transition transition, Sealer sealer) {
        long revision = transition.expected().value();
        Context context = transition.context();
        List<StoredEvent> events = new ArrayList<>(2);
        for (Event event : transition.events()) {
            revision++;
            events.add(new StoredEvent(
                    revision,
                    event.type().code(),
                    forms.schema(event.type()),
                    context.at(),
                    context.by().id(),
                    context.by().role().code(),
                    sealer.close(event.type().code(), revision, forms.write(event))));
        }
        return events;
    }

    /** Saving is the only thing that changes a section, and it changes one. */
    private List<StoredSection> sections(Transition transition, Sealer sealer) {
        if (!(transition.event() instanceof SectionSaved saved)) {
            return List.of();
        }
        Candidacy to = transition.to();
        Section section = to.workbook().section(saved.change().section()).get();
        Map<String, Object> data = sealer.close(section.name(), to.revision(), forms.write(section));
        return List.of(new StoredSection(section.name(), to.revision(), forms.sectionSchema(), data));
    }

    private List<StoredObligation> obligations(Transition transition, Sealer sealer) {
        long revision = transition.to().revision();
        Instant at = transition.context().at();
        List<StoredObligation> stored = new ArrayList<>();
        for (Obligation owed : Obligations.of(transition)) {
            stored.add(new StoredObligation(
                    transition.to().id().value(),
                    revision,
                    stored.size(),
                    owed.key(),
                    at,
                    forms.obligationSchema(),
                    sealer.close(owed.key(), revision, forms.write(owed))));
        }
        return stored;
    }

    /** Seals what one commit writes; all of it with one key. */
    private final class Sealer {
        private final Candidacy candidacy;
        private final Optional<PersonKey> key;

        Sealer(Candidacy candidacy, Optional<PersonKey> key) {
            this.candidacy = candidacy;
            this.key = key;
        }

        Map<String, Object> closeState(Form form) {
            Place bound = new Place(candidacy.id().value(), candidacy.revision(), Chain.STATE);
            return seals.closeState(bound, form, candidacy.participant(), key);
        }

        Map<String, Object> close(String kind, long revision, Form form) {
            Place bound = new Place(candidacy.id().value(), revision, kind);
            return seals.close(bound, form, candidacy.participant(), key);
        }
    }
}
