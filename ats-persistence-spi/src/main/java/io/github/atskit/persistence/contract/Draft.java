package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A write in the making.
 *
 * @param candidacyId the candidacy
 * @param after the revision that it follows
 * @param events the data of each of its events
 * @param at when they happen
 * @param by who does it
 * @param sending the command id
 * @param state the data of the state after it
 * @param sections the data of the sections that it saves, by name
 * @param row what the index is to say
 * @param owed the data of the messages that it obliges to, by key, in order
 */
record Draft(
        String candidacyId,
        long after,
        List<Map<String, Object>> events,
        Instant at,
        String by,
        Optional<String> sending,
        Map<String, Object> state,
        Map<String, Map<String, Object>> sections,
        Row row,
        List<Map.Entry<String, Map<String, Object>>> owed) {
    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** A commit of one event that saves no section and owes nobody anything. */
    static Draft of(String candidacyId, long after) {
        return new Draft(
                candidacyId,
                after,
                List.of(Map.of("step", after + 1)),
                NOON,
                "a-1",
                Optional.empty(),
                Map.of("revision", after + 1),
                Map.of(),
                Row.PLAIN,
                List.of());
    }

    /** The same tree in an event, in the state and in a section. */
    static Draft full(String candidacyId, long after, Map<String, Object> tree) {
        return of(candidacyId, after).withEvents(List.of(tree)).withState(tree).withSection("evidence", tree);
    }

    Draft withEvents(List<Map<String, Object>> trees) {
        return new Draft(candidacyId, after, trees, at, by, sending, state, sections, row, owed);
    }

    Draft at(Instant instant) {
        return new Draft(candidacyId, after, events, instant, by, sending, state, sections, row, owed);
    }

    Draft by(String actor) {
        return new Draft(candidacyId, after, events, at, actor, sending, state, sections, row, owed);
    }

    Draft sentAs(String commandId) {
        return new Draft(candidacyId, after, events, at, by, Optional.of(commandId), state, sections, row, owed);
    }

    Draft withState(Map<String, Object> tree) {
        return new Draft(candidacyId, after, events, at, by, sending, tree, sections, row, owed);
    }

    Draft withSection(String name, Map<String, Object> tree) {
        Map<String, Map<String, Object>> more = new java.util.LinkedHashMap<>(sections);
        more.put(name, tree);
        return new Draft(candidacyId, after, events, at, by, sending, state, more, row, owed);
    }

    Draft with(Row other) {
        return new Draft(candidacyId, after, events, at, by, sending, state, sections, other, owed);
    }

    Draft owing(String key) {
        return owing(key, Map.of("to", "p-1"));
    }

    Draft owing(String key, Map<String, Object> tree) {
        List<Map.Entry<String, Map<String, Object>>> more = new ArrayList<>(owed);
        more.add(Map.entry(key, tree));
        return new Draft(candidacyId, after, events, at, by, sending, state, sections, row, more);
    }

    long revision() {
        return after + events.size();
    }

    StoredWrite write() {
        return new StoredWrite(
                commit(),
                new StoredSnapshot(revision(), 2, hash(revision()), state),
                sections.entrySet().stream()
                        .map(entry -> new StoredSection(entry.getKey(), revision(), 3, entry.getValue()))
                        .toList(),
                row.of(candidacyId, revision()),
                obligations());
    }

    private StoredCommit commit() {
        List<StoredEvent> envelopes = new ArrayList<>();
        for (Map<String, Object> event : events) {
            envelopes.add(
                    new StoredEvent(after + envelopes.size() + 1, "evidence-saved", 4, at, by, "participant", event));
        }
        Map<String, String> digests = new java.util.HashMap<>(Map.of("state", digest("state", revision())));
        sections.keySet().forEach(name -> digests.put(name, digest(name, revision())));
        return new StoredCommit(envelopes, sending, digests, after == 0 ? "" : hash(after), hash(revision()));
    }

    private List<StoredObligation> obligations() {
        List<StoredObligation> obligations = new ArrayList<>();
        for (Map.Entry<String, Map<String, Object>> entry : owed) {
            obligations.add(new StoredObligation(
                    candidacyId, revision(), obligations.size(), entry.getKey(), at, 5, entry.getValue()));
        }
        return obligations;
    }

    private String hash(long revision) {
        return digest("hash of " + candidacyId, revision);
    }

    /** Looks like a digest, and is another one for another name or number. */
    private static String digest(String name, long number) {
        HexFormat hex = HexFormat.of();
        return (hex.toHexDigits((long) name.hashCode()) + hex.toHexDigits(number)).repeat(2);
    }

    AppendOutcome appendTo(CandidacyStore store) {
        return store.append(candidacyId, after, write());
    }

    /** Appends where nothing stands in the way. */
    StoredWrite keptBy(CandidacyStore store) {
        StoredWrite write = write();
        AppendOutcome outcome = store.append(candidacyId, after, write);
        Expect.kind(
                "append of revision " + revision() + " after " + after + " to " + candidacyId,
                AppendOutcome.Appended.class,
                "Appended",
                outcome);
        return write;
    }
}
