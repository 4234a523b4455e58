package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What a store has of one candidacy, held against what was written. */
final class Reading {
    private static final int PAGE = 500;

    private Reading() {}

    static StoredHistory of(CandidacyStore store, String candidacyId) {
        ReadOutcome outcome = store.read(ReadRequest.of(candidacyId));
        return Expect.kind("read of " + candidacyId, ReadOutcome.Found.class, "Found", outcome)
                .history();
    }

    static long revision(CandidacyStore store, String candidacyId) {
        return store.read(ReadRequest.of(candidacyId)) instanceof ReadOutcome.Found found
                ? found.history().revision()
                : 0;
    }

    static void absent(CandidacyStore store, String candidacyId) {
        Expect.equal("read of " + candidacyId, new ReadOutcome.Absent(), store.read(ReadRequest.of(candidacyId)));
    }

    /** The revision of the first commit with a command id. */
    static OptionalLong repeated(CandidacyStore store, String candidacyId, String commandId) {
        ReadOutcome outcome = store.read(new ReadRequest(candidacyId, Optional.of(commandId), Optional.empty()));
        return Expect.kind("read of " + candidacyId, ReadOutcome.Found.class, "Found", outcome)
                .repeated();
    }

    /** Everything is there and equal: the state, the sections, the commits after the state, and every commit of a history. */
    static void holds(CandidacyStore store, String candidacyId, List<StoredWrite> written) {
        StoredHistory history = of(store, candidacyId);
        StoredWrite last = written.get(written.size() - 1);
        Expect.equal("revision of " + candidacyId, last.snapshot().revision(), history.revision());
        history.snapshot().ifPresent(snapshot -> holds(snapshot, written));
        long from = history.snapshot().map(StoredSnapshot::revision).orElse(0L);
        if (from > 0) {
            Expect.equal("sections of " + candidacyId, sections(written, from), byName(history.sections()));
        }
        same("commit of " + candidacyId, commits(written, from), history.commits());
        if (store instanceof HistoryStore keeper) {
            same("commit of " + candidacyId, commits(written, 0), allCommits(keeper, candidacyId));
        }
    }

    private static void holds(StoredSnapshot snapshot, List<StoredWrite> written) {
        StoredSnapshot expected = written.stream()
                .map(StoredWrite::snapshot)
                .filter(state -> state.revision() == snapshot.revision())
                .findFirst()
                .orElseThrow(() -> new Unmet("no write led to a state at revision " + snapshot.revision()));
        Expect.equal("data of the state", expected.data(), snapshot.data());
        Expect.equal("state", expected, snapshot);
    }

    static void same(String what, List<StoredCommit> expected, List<StoredCommit> seen) {
        Expect.equal("revisions of every " + what, revisions(expected), revisions(seen));
        for (int i = 0; i < expected.size(); i++) {
            String which = what + " at revision " + expected.get(i).revision();
            Expect.equal("data of the events of the " + which, data(expected.get(i)), data(seen.get(i)));
            Expect.equal(which, expected.get(i), seen.get(i));
        }
    }

    static List<Long> revisions(List<StoredCommit> commits) {
        return commits.stream().map(StoredCommit::revision).toList();
    }

    private static List<Map<String, Object>> data(StoredCommit commit) {
        return commit.events().stream().map(event -> event.data()).toList();
    }

    static List<StoredCommit> commits(List<StoredWrite> written, long after) {
        return written.stream()
                .map(StoredWrite::commit)
                .filter(commit -> commit.revision() > after)
                .toList();
    }

    /** The sections as they stand at a revision. */
    private static Map<String, StoredSection> sections(List<StoredWrite> written, long revision) {
        Map<String, StoredSection> sections = new TreeMap<>();
        written.stream()
                .filter(write -> write.snapshot().revision() <= revision)
                .flatMap(write -> write.sections().stream())
                .forEach(section -> sections.put(section.section(), section));
        return sections;
    }

    static Map<String, StoredSection> byName(List<StoredSection> sections) {
        Map<String, StoredSection> byName = new TreeMap<>();
        for (StoredSection section : sections) {
            Expect.that(
                    byName.put(section.section(), section) == null,
                    "the section " + section.section() + " was handed out twice");
        }
        return byName;
    }

    static List<StoredCommit> allCommits(HistoryStore store, String candidacyId) {
        return allCommits(store, candidacyId, PAGE);
    }

    static List<StoredCommit> allCommits(HistoryStore store, String candidacyId, int limit) {
        List<StoredCommit> all = new ArrayList<>();
        long after = 0;
        List<StoredCommit> page = store.commits(candidacyId, after, limit);
        while (!page.isEmpty()) {
            all.addAll(page);
            long end = page.get(page.size() - 1).revision();
            Expect.that(end > after, "a page of commits after revision " + after + " ends at revision " + end);
            after = end;
            page = store.commits(candidacyId, after, limit);
        }
        return all;
    }
}
