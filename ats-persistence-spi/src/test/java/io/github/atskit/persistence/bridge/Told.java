package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.mentoring.Mentor;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.workbook.SubmissionDigest;
import io.github.atskit.core.workbook.WorkbookSeal;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.PersonKeys;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.codec.StoredForms;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Commits events one by one, whatever the rules say, each to the candidacy as the store has it, and lets a test put what is stored into
 * another shape before it is chained.
 */
final class Told {
    static final WorkbookSeal SEAL = WorkbookSeal.of(new SubmissionDigest("0123456789abcdef".repeat(4)));

    /** Enrolled, with a mentor, handed in. */
    static final List<Event> HANDED_IN = List.of(
            new Enrolled(
                    Case.COHORT.ref(),
                    WorkbookTemplate.ats2020(),
                    "2014",
                    "p-1",
                    new EntryFacts(
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            Option.none(),
                            Option.none()),
                    List.empty(),
                    Option.none(),
                    Instant.parse("2020-12-04T17:00:00Z"),
                    Option.none()),
            new MentorNominated(new Mentor("m-1", MentorRelation.SET, true, true), false),
            new WorkbookSubmitted(1, SEAL, "My own work.", LinkedHashMap.empty()));

    private static final Decider DECIDER = new Decider();

    private final InMemoryCandidacyStore store;
    private final StoreBridge bridge;
    private final Seals seals;
    private final CommitWriting writing;
    private String hash = Chain.BEGINNING;

    private Told(InMemoryCandidacyStore store, StoreBridge bridge, Seals seals) {
        this.store = store;
        this.bridge = bridge;
        this.seals = seals;
        this.writing = new CommitWriting(StoredForms.current(), seals);
    }

    static Told in(InMemoryCandidacyStore store) {
        return new Told(store, StoreBridge.over(store), Seals.none());
    }

    static Told sealed(InMemoryCandidacyStore store, PersonKeys keys) {
        return new Told(store, StoreBridge.over(store).sealedWith(keys), Seals.with(keys));
    }

    /** A review with one text throughout, and a request for each criterion that is not met. */
    static Review review(Finding sufficiency, String text) {
        return new Review(
                LinkedHashMap.of(
                        Criterion.SUFFICIENCY.code(), new Judgement(sufficiency, text),
                        Criterion.AUTHENTICITY.code(), new Judgement(Finding.MET, text),
                        Criterion.RELIABILITY.code(), new Judgement(Finding.MET, text)),
                text,
                sufficiency == Finding.MET ? List.empty() : List.of(new ModificationRequest("q-1", "project", text)));
    }

    /** What is to be stored of one commit. */
    record Shaped(java.util.List<StoredEvent> events, StoredSnapshot state) {}

    /** {@return the candidacy as the store has it} */
    Candidacy stored() {
        CandidacyRecord.Readable record =
                (CandidacyRecord.Readable) bridge.archive().read(Case.ID);
        return record.candidacy();
    }

    void commit(Event event, UnaryOperator<Shaped> shape) {
        Candidacy now = hash.equals(Chain.BEGINNING)
                ? DECIDER.replay(Case.ID, List.of(event)).get()
                : DECIDER.evolve(stored(), event);
        Context context = new Context(Case.ADMINISTRATOR, Case.NOW);
        Transition transition = new Transition(event, Option.none(), now, context);
        StoredWrite write = writing.write(transition, Option.none(), hash, seals.keyOf("p-1"))
                .write();
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
        Map<String, Object> data = new java.util.LinkedHashMap<>(event.data());
        if (event.type().equals("reviewer-assigned")) {
            data.remove("reviewers");
        }
        if (event.type().equals("review-recorded")) {
            data.remove("awaited");
        }
        return new StoredEvent(event.revision(), event.type(), 1, event.at(), event.actorId(), event.actorRole(), data);
    }

    private static StoredSnapshot first(StoredSnapshot state) {
        Map<String, Object> data = new java.util.LinkedHashMap<>(state.data());
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
        java.util.List<?> reviewers = (java.util.List<?>) map.remove("reviewers");
        if (!reviewers.isEmpty()) {
            map.put("reviewer", reviewers.get(0));
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> inner(Map<String, Object> map, String name) {
        Map<String, Object> copy = new java.util.LinkedHashMap<>((Map<String, Object>) map.get(name));
        map.put(name, copy);
        return copy;
    }
}
