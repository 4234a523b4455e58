package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Rules of stores that keep every commit. */
final class Histories {
    private static final int COMMITS = 23;
    private static final int LONG_HISTORY = 1500;

    private Histories() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                rule(
                        "STORE-101",
                        "commits come oldest first, each as it was written",
                        "the order of the query, and the columns for hash, previous hash, digests and command id",
                        Histories::comeInOrder),
                rule(
                        "STORE-102",
                        "pages of commits follow each other without gap or repetition",
                        "whether a page begins with the first commit whose last revision is greater, whatever the number of its events",
                        Histories::pagesAreComplete),
                rule(
                        "STORE-103",
                        "a page of commits is no longer than asked for",
                        "whether the limit counts commits, and not events",
                        Histories::limitIsKept),
                rule(
                        "STORE-104",
                        "a candidacy that nobody enrolled has no commits",
                        "what is answered where there is no row; and whether others' commits show",
                        Histories::nobodyHasNone),
                rule(
                        "STORE-105",
                        "a read finds the first commit with a command id",
                        "whether the command id is kept with the commit, and the earliest is taken",
                        Histories::findsTheFirst),
                rule(
                        "STORE-106",
                        "a command id belongs to its candidacy",
                        "whether the search for a command id names the candidacy",
                        Histories::findsItsOwn),
                rule(
                        "STORE-107",
                        "a command id that is not there is not found, however alike",
                        "the collation of the column, wildcards, and commits without a command id",
                        Histories::findsNothingElse),
                rule(
                        "STORE-108",
                        "a command id is found by a reader with the latest state, too",
                        "whether the short answer skips the search for the command id",
                        Histories::findsForKnownStates),
                rule(
                        "STORE-109",
                        "a page of commits belongs to the reader",
                        "whether a list is handed out that the store goes on using",
                        Histories::pagesAreDetached),
                rule(
                        "STORE-110",
                        "a history of thousands of commits pages to its end",
                        "whether a page of 1,000 is possible, and what happens at the borders of pages",
                        Histories::longOnesPage));
    }

    private static RuleCheck<CandidacyStore> rule(
            String id, String title, String hint, RuleCheck.Probe<HistoryStore> probe) {
        return RuleCheck.optional(Capability.HISTORY, HistoryStore.class, id, title, hint, probe);
    }

    /** Commits of one, two and three events in turn. */
    private static List<StoredCommit> written(HistoryStore store, String id, int commits) {
        List<StoredCommit> written = new ArrayList<>();
        long after = 0;
        for (int i = 0; i < commits; i++) {
            List<Map<String, Object>> events = new ArrayList<>();
            for (long event = 0; event <= i % 3; event++) {
                events.add(Map.of("commit", (long) i, "event", event));
            }
            StoredWrite write = Draft.full(id, after, Map.of("commit", (long) i))
                    .withEvents(events)
                    .sentAs("cmd-" + i)
                    .keptBy(store);
            written.add(write.commit());
            after += events.size();
        }
        return written;
    }

    private static void comeInOrder(HistoryStore store) {
        List<StoredCommit> first = written(store, "c-1", COMMITS);
        List<StoredCommit> second = written(store, "c-10", 2);
        Reading.same("commit", first, store.commits("c-1", 0, 1000));
        Reading.same("commit", second, store.commits("c-10", 0, 1000));
    }

    private static void pagesAreComplete(HistoryStore store) {
        List<StoredCommit> written = written(store, "c-1", COMMITS);
        for (int limit : new int[] {1, 2, 7, COMMITS, 1000}) {
            Reading.same("commit in pages of " + limit, written, Reading.allCommits(store, "c-1", limit));
        }
        for (long after = 0; after <= written.get(COMMITS - 1).revision(); after++) {
            long begin = after;
            List<Long> expected = Reading.revisions(written).stream()
                    .filter(revision -> revision > begin)
                    .toList();
            List<Long> seen = Reading.revisions(store.commits("c-1", after, 1000));
            Expect.equal("revisions of the commits after revision " + after, expected, seen);
        }
    }

    private static void limitIsKept(HistoryStore store) {
        written(store, "c-1", COMMITS);
        for (int limit : new int[] {1, 2, 7}) {
            Expect.equal(
                    "commits in a page", limit, store.commits("c-1", 0, limit).size());
        }
    }

    private static void nobodyHasNone(HistoryStore store) {
        written(store, "c-1", 2);
        for (String id : List.of("c-2", "c", "c-10", "C-1", "c-%")) {
            Expect.equal("commits of " + id, List.of(), store.commits(id, 0, 10));
        }
        Expect.equal("commits after the last", List.of(), store.commits("c-1", 3, 10));
        Expect.equal("commits far after the last", List.of(), store.commits("c-1", Long.MAX_VALUE, 10));
    }

    private static void finds(HistoryStore store, String id, String commandId, OptionalLong revision) {
        Expect.equal(
                "revision of the command id <" + commandId + "> in " + id,
                revision,
                Reading.repeated(store, id, commandId));
    }

    private static void findsTheFirst(HistoryStore store) {
        Draft.of("c-1", 0).keptBy(store);
        Draft.of("c-1", 1)
                .withEvents(List.of(Map.of(), Map.of()))
                .sentAs("cmd-1")
                .keptBy(store);
        finds(store, "c-1", "cmd-1", OptionalLong.of(3));
        Draft.of("c-1", 3).sentAs("cmd-2").keptBy(store);
        Draft.of("c-1", 4).sentAs("cmd-1").keptBy(store);
        finds(store, "c-1", "cmd-1", OptionalLong.of(3));
        finds(store, "c-1", "cmd-2", OptionalLong.of(4));
    }

    private static void findsItsOwn(HistoryStore store) {
        Draft.of("c-1", 0).sentAs("cmd-1").keptBy(store);
        Draft.of("c-2", 0).keptBy(store);
        finds(store, "c-2", "cmd-1", OptionalLong.empty());
        Draft.of("c-2", 1).sentAs("cmd-1").keptBy(store);
        finds(store, "c-2", "cmd-1", OptionalLong.of(2));
        finds(store, "c-1", "cmd-1", OptionalLong.of(1));
    }

    private static void findsNothingElse(HistoryStore store) {
        Draft.of("c-1", 0).keptBy(store);
        Draft.of("c-1", 1).sentAs("cmd-1").keptBy(store);
        for (String other : List.of("cmd-2", "CMD-1", "cmd-", "cmd-1 ", "cmd-11", "cmd__", "%", "", "null")) {
            finds(store, "c-1", other, OptionalLong.empty());
        }
    }

    private static void findsForKnownStates(HistoryStore store) {
        Draft.of("c-1", 0).sentAs("cmd-1").keptBy(store);
        String hash = Draft.of("c-1", 1).keptBy(store).snapshot().hash();
        ReadOutcome outcome = store.read(new ReadRequest("c-1", Optional.of("cmd-1"), Optional.of(hash)));
        OptionalLong repeated = outcome instanceof ReadOutcome.Unchanged unchanged
                ? unchanged.repeated()
                : Expect.kind("read", ReadOutcome.Found.class, "Unchanged or Found", outcome)
                        .repeated();
        Expect.equal("revision of the command id", OptionalLong.of(1), repeated);
    }

    private static void pagesAreDetached(HistoryStore store) {
        List<StoredCommit> written = written(store, "c-1", 3);
        List<StoredCommit> page = store.commits("c-1", 0, 10);
        Draft.of("c-1", written.get(2).revision()).keptBy(store);
        Reading.same("commit of a page that was handed out before another", written, page);
        Detached.spoil(page);
        Reading.same("commit after a reader changed its page", written, store.commits("c-1", 0, 3));
    }

    private static void longOnesPage(HistoryStore store) {
        List<StoredCommit> written = new ArrayList<>();
        for (int i = 0; i < LONG_HISTORY; i++) {
            written.add(Draft.of("c-1", i).keptBy(store).commit());
        }
        Reading.same("commit", written, Reading.allCommits(store, "c-1", 1000));
    }
}
