package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.codec.StoredForms;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Commits events one by one, whatever the rules say, each to the candidacy as the store has it, and lets a test put what is stored into
 * another shape before it is chained.
 */
final class Told {
    private static final Decider DECIDER = new Decider();

    private final InMemoryCandidacyStore store;
    private final CommitWriting writing = new CommitWriting(StoredForms.current(), Seals.none());
    private String hash = Chain.BEGINNING;

    Told(InMemoryCandidacyStore store) {
        this.store = store;
    }

    /** What is to be stored of one commit. */
    record Shaped(List<StoredEvent> events, StoredSnapshot state) {}

    /** {@return the candidacy as the store has it} */
    Candidacy stored() {
        CandidacyRecord.Readable record =
                (CandidacyRecord.Readable) StoreBridge.over(store).archive().read(Case.ID);
        return record.candidacy();
    }

    void commit(Event event, UnaryOperator<Shaped> shape) {
        Candidacy now = hash.equals(Chain.BEGINNING)
                ? DECIDER.replay(Case.ID, io.vavr.collection.List.of(event)).get()
                : DECIDER.evolve(stored(), event);
        Context context = new Context(Case.ADMINISTRATOR, Case.NOW);
        Transition transition = new Transition(event, Option.none(), now, context);
        StoredWrite write =
                writing.write(transition, Option.none(), hash, Optional.empty()).write();
        Shaped shaped = shape.apply(new Shaped(write.commit().events(), write.snapshot()));
        StoredWrite linked = linked(write, shaped);
        AppendOutcome outcome = store.append(Case.ID.value(), now.revision() - 1, linked);
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new AssertionError(outcome.toString());
        }
        hash = linked.commit().hash();
    }

    private StoredWrite linked(StoredWrite write, Shaped shaped) {
        Map<String, String> digests = new TreeMap<>(write.commit().digests());
        digests.put(Chain.STATE, Chain.digest(shaped.state()));
        StoredCommit commit = Chain.link(Case.ID.value(), shaped.events(), Optional.empty(), digests, hash);
        StoredSnapshot state = new StoredSnapshot(
                shaped.state().revision(),
                shaped.state().schema(),
                commit.hash(),
                shaped.state().data());
        return new StoredWrite(commit, state, write.sections(), write.index(), write.obligations());
    }

    // Shapes.

    /** As this build writes it. */
    static Shaped today(Shaped written) {
        return written;
    }

    /** As a build with a single reviewer wrote it. */
    static Shaped ofASingleReviewer(Shaped written) {
        return new Shaped(written.events().stream().map(Told::first).toList(), first(written.state()));
    }

    private static StoredEvent first(StoredEvent event) {
        Map<String, Object> data = new LinkedHashMap<>(event.data());
        if (event.type().equals("reviewer-assigned")) {
            data.remove("reviewers");
        }
        if (event.type().equals("review-recorded")) {
            data.remove("awaited");
        }
        return new StoredEvent(event.revision(), event.type(), 1, event.at(), event.actorId(), event.actorRole(), data);
    }

    private static StoredSnapshot first(StoredSnapshot state) {
        Map<String, Object> data = new LinkedHashMap<>(state.data());
        Map<String, Object> reviewing = inner(data, "reviewing");
        reviewing.remove("complete");
        reviewing.remove("reviews");
        single(reviewing);
        Map<String, Object> stage = inner(data, "stage");
        if (stage.remove("recorded") != null) {
            single(stage);
        }
        if (data.containsKey(Seals.PERSONAL)) {
            inner(data, Seals.PERSONAL).remove("reviewing");
        }
        return new StoredSnapshot(state.revision(), 1, state.hash(), data);
    }

    private static void single(Map<String, Object> map) {
        List<?> reviewers = (List<?>) map.remove("reviewers");
        if (!reviewers.isEmpty()) {
            map.put("reviewer", reviewers.get(0));
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> inner(Map<String, Object> map, String name) {
        Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) map.get(name));
        map.put(name, copy);
        return copy;
    }
}
