package io.github.atskit.examples.web.access;

import io.github.atskit.core.AtsProgramme;
import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.examples.jdbc.JdbcStore;
import io.github.atskit.examples.web.cases.Definitions;
import io.github.atskit.examples.web.people.People;
import io.github.atskit.examples.web.people.Person;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.bridge.Archive;
import io.github.atskit.persistence.bridge.StoreBridge;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** What is in the store, seen from behind: the truth that answers are held against. */
public final class Store {
    /** Is shut out by a test of signing in. */
    private static final String SHUT_OUT = "participant-18";

    private static final int PAGE = 500;

    private final JdbcStore store;
    private final AtsProgramme programme;
    private final Definitions definitions;
    private final People people;
    private final Archive archive;

    public Store(ApplicationContext host) {
        this.store = host.getBean(JdbcStore.class);
        this.programme = host.getBean(AtsProgramme.class);
        this.definitions = host.getBean(Definitions.class);
        this.people = host.getBean(People.class);
        this.archive = host.getBean(StoreBridge.class).archive();
    }

    /** {@return every case with its revision and what it is listed by; equal if and only if nothing was written} */
    public List<IndexRow> rows() {
        List<IndexRow> all = new ArrayList<>();
        List<IndexRow> page;
        do {
            page = store.page(
                    IndexFilter.ALL, all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    /** {@return everybody who can sign in, in each of their roles} */
    public List<Actor> actors() {
        return everybody().stream()
                .filter(actor -> !actor.id().equals(SHUT_OUT))
                .toList();
    }

    /** {@return everybody, in each of their roles} */
    List<Actor> everybody() {
        return people.all().stream().flatMap(Store::roles).toList();
    }

    private static Stream<Actor> roles(Person person) {
        return person.roles().stream().map(role -> new Actor(person.id(), role));
    }

    /** {@return the cases that an actor may see nothing of} */
    public List<String> hiddenFrom(Actor viewer) {
        return ids().stream().filter(id -> !sees(viewer, id)).toList();
    }

    List<String> ids() {
        return rows().stream().map(IndexRow::candidacyId).toList();
    }

    private boolean sees(Actor viewer, String id) {
        return sight(viewer, id).isDefined();
    }

    /** {@return what the library says that somebody sees of a case} */
    Option<Sight> sight(Actor viewer, String id) {
        Candidacy whole = whole(id);
        return Sight.of(definitions.find(whole.definition()).get(), whole, viewer);
    }

    private Candidacy whole(String id) {
        return programme.read(new CandidacyId(id)).get();
    }

    /** {@return what is in a case that somebody may not see} */
    Secrets secrets(Sight sight) {
        CandidacyId id = sight.candidacy().id();
        return Secrets.of(
                whole(id.value()),
                io.vavr.collection.List.ofAll(archive.history(id))
                        .flatMap(entry -> Option.ofOptional(entry.event())
                                .map(event -> new Happening(entry.revision(), event, entry.context()))),
                sight);
    }
}
