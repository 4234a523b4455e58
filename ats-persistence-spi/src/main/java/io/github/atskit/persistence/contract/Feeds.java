package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.StoredCommit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rules of stores that hand out everything. */
final class Feeds {
    private static final int COMMITS = 30;

    private Feeds() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                rule(
                        "STORE-201",
                        "a feed hands out every commit of every candidacy, as it was written",
                        "joins that leave out candidacies, and the mapping of commits, which is that of the history",
                        Feeds::isComplete),
                rule(
                        "STORE-202",
                        "a feed goes through the candidacies in the order of their ids, each once",
                        "the collation: ids are ordered by code point, capital letters first",
                        Feeds::isOrdered),
                rule(
                        "STORE-203",
                        "a feed goes through each candidacy oldest first",
                        "whether the order names the revision after the candidacy",
                        Feeds::isOldestFirst),
                rule(
                        "STORE-204",
                        "a feed begins after the candidacy that it is told",
                        "whether the comparison is strict, and by code point",
                        Feeds::beginsAfter),
                rule(
                        "STORE-205",
                        "a feed is not broken by what is written meanwhile",
                        "paging by count instead of by candidacy and revision",
                        Feeds::standsWriters));
    }

    private static RuleCheck<CandidacyStore> rule(
            String id, String title, String hint, RuleCheck.Probe<CommitFeed> probe) {
        return RuleCheck.optional(Capability.FEED, CommitFeed.class, id, title, hint, probe);
    }

    /** What a feed handed out, by candidacy in the order in which they came. */
    private static final class Heard implements CommitFeed.Reader {
        private final Map<String, List<StoredCommit>> commits = new LinkedHashMap<>();
        private final List<String> came = new ArrayList<>();

        @Override
        public void commit(String candidacyId, StoredCommit commit) {
            if (came.isEmpty() || !came.get(came.size() - 1).equals(candidacyId)) {
                came.add(candidacyId);
            }
            commits.computeIfAbsent(candidacyId, id -> new ArrayList<>()).add(commit);
        }

        @Override
        public void broken(BrokenRecord problem) {
            throw new Unmet("the feed calls a record broken: " + problem.getMessage());
        }
    }

    private static Heard feed(CommitFeed store, String after) {
        Heard heard = new Heard();
        store.feed(after, heard);
        return heard;
    }

    private static Map<String, List<StoredCommit>> written(CommitFeed store, List<String> ids) {
        Map<String, List<StoredCommit>> written = new TreeMap<>();
        for (long after = 0; after < 4; after += 2) {
            for (String id : ids) {
                Draft draft = Draft.full(id, after, Trees.ofAllTypes())
                        .withEvents(List.of(Map.of("id", id), Map.of()))
                        .sentAs("cmd-" + after);
                written.computeIfAbsent(id, same -> new ArrayList<>())
                        .add(draft.keptBy(store).commit());
            }
        }
        return written;
    }

    private static void isComplete(CommitFeed store) {
        Expect.equal("candidacies in the feed of a fresh store", List.of(), feed(store, "").came);
        Map<String, List<StoredCommit>> written = written(store, List.of("c-3", "c-1", "c-2"));
        Heard heard = feed(store, "");
        Expect.equal("candidacies in the feed", written.keySet(), heard.commits.keySet());
        written.forEach((id, commits) -> Expect.equal(
                "commits of " + id + ", in whatever order",
                java.util.Set.copyOf(commits),
                java.util.Set.copyOf(heard.commits.get(id))));
    }

    private static void isOrdered(CommitFeed store) {
        Map<String, List<StoredCommit>> written =
                written(store, List.of("c-10", "b", "c-2", "C-3", "a_b", "a.b", "a-b", "aB", "9", "10"));
        Expect.equal("order of the candidacies", List.copyOf(written.keySet()), feed(store, "").came);
    }

    private static void isOldestFirst(CommitFeed store) {
        for (int after = 0; after < COMMITS; after++) {
            Draft.of("c-1", after).keptBy(store);
        }
        List<StoredCommit> heard = feed(store, "").commits.getOrDefault("c-1", List.of());
        Expect.equal(
                "order of revisions", Reading.revisions(heard).stream().sorted().toList(), Reading.revisions(heard));
    }

    private static void beginsAfter(CommitFeed store) {
        written(store, List.of("B", "a", "b", "c"));
        Expect.equal("candidacies after a", List.of("b", "c"), feed(store, "a").came);
        Expect.equal("candidacies after aa, which is none", List.of("b", "c"), feed(store, "aa").came);
        Expect.equal("candidacies after B", List.of("a", "b", "c"), feed(store, "B").came);
        Expect.equal("candidacies after the last", List.of(), feed(store, "c").came);
    }

    /** One thread writes to old and to new candidacies for as long as another reads. */
    private static void standsWriters(CommitFeed store) throws InterruptedException {
        Map<String, List<StoredCommit>> still = written(store, List.of("b-1", "b-2", "b-3"));
        Draft.of("a-moving", 0).keptBy(store);
        Draft.of("c-moving", 0).keptBy(store);
        Pace pace = new Pace();
        Threads.during(1, () -> hear(store, still, pace), () -> pace.write(write -> writeAnywhere(store, write)));
    }

    private static void hear(CommitFeed store, Map<String, List<StoredCommit>> still, Pace pace) {
        for (int round = 0; round < COMMITS; round++) {
            pace.nextRound();
            Heard heard = feed(store, "");
            Expect.equal(
                    "order of the candidacies",
                    heard.came.stream().sorted().distinct().toList(),
                    heard.came);
            still.forEach((id, commits) -> Expect.equal("commits of " + id, commits, heard.commits.get(id)));
            heard.commits.forEach(Feeds::hasNoGap);
        }
    }

    private static void hasNoGap(String id, List<StoredCommit> commits) {
        String before = "";
        for (StoredCommit commit : commits) {
            Expect.equal("previous hash in " + id + " at revision " + commit.revision(), before, commit.previousHash());
            before = commit.hash();
        }
    }

    /** To candidacies before, among and behind those that stand still, old ones and new ones. */
    private static void writeAnywhere(CommitFeed store, int write) {
        Draft.of("a-moving", write).keptBy(store);
        Draft.of("c-moving", write).keptBy(store);
        Draft.of("b-1-" + write, 0).keptBy(store);
    }
}
