package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.OutboxStore;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules of the outbox: what is owed comes with its commit. */
final class Outboxes {
    private static final int LONGEST_KEY = 400;

    private Outboxes() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                rule(
                        "STORE-401",
                        "what a commit obliges to is pending as soon as it is kept, as it was written",
                        "whether obligations are written in the append's transaction, with number, schema and revision",
                        Outboxes::comesWithCommits),
                rule(
                        "STORE-402",
                        "a collision obliges to nothing",
                        "whether obligations are written before the revision is compared",
                        Outboxes::collisionsOblige),
                rule(
                        "STORE-403",
                        "what is pending is ordered by instant, candidacy, revision and number",
                        "the order of the query, and the collation of ids",
                        Outboxes::isOrdered),
                rule(
                        "STORE-404",
                        "pages of the outbox are complete and without repetition",
                        "the comparison with the position, in all four of its parts, and the end of a page",
                        Outboxes::pagesAreComplete),
                rule(
                        "STORE-405",
                        "pages of the outbox lose nothing that was there, whatever is written and acknowledged meanwhile",
                        "whether pages are counted from the beginning instead of continued behind a position",
                        Outboxes::pagesStandWriters),
                rule(
                        "STORE-406",
                        "keys and data of every form are kept",
                        "the length of the key's column (400), the character set, and how instants are kept",
                        Outboxes::keepsEveryForm),
                rule(
                        "STORE-407",
                        "what is not acknowledged stays, whatever is committed later",
                        "whether an append replaces what is pending, as it replaces the row of the index",
                        Outboxes::staysUntilAcknowledged));
    }

    static RuleCheck<CandidacyStore> rule(String id, String title, String hint, RuleCheck.Probe<OutboxStore> probe) {
        return RuleCheck.optional(Capability.OUTBOX, OutboxStore.class, id, title, hint, probe);
    }

    private static void comesWithCommits(OutboxStore store) {
        Expect.equal("outbox of a fresh store", List.of(), Owed.all(store));
        Draft.of("c-1", 0).keptBy(store);
        Expect.equal("outbox after a commit that obliges to nothing", List.of(), Owed.all(store));
        StoredWrite write = Draft.of("c-1", 1)
                .withEvents(List.of(Map.of(), Map.of()))
                .owing("a", Trees.ofAllTypes())
                .owing("b", Map.of())
                .keptBy(store);
        Expect.equal("outbox", write.obligations(), Owed.all(store));
    }

    private static void collisionsOblige(OutboxStore store) {
        Draft.of("c-1", 0).owing("kept").keptBy(store);
        for (String id : List.of("c-1", "c-2")) {
            AppendOutcome outcome = Draft.of(id, 3).owing("late").appendTo(store);
            Expect.kind("append at revision 3", AppendOutcome.Collided.class, "Collided", outcome);
            Expect.equal("keys in the outbox after a collision", List.of("kept"), Owed.keys(store));
        }
    }

    private static Draft owing(String id, long after, Instant at, int entries) {
        Draft draft = Draft.of(id, after).at(at);
        for (int i = 0; i < entries; i++) {
            draft = draft.owing(id + '/' + (after + 1) + '/' + i);
        }
        return draft;
    }

    private static void isOrdered(OutboxStore store) {
        owing("c-2", 0, Draft.NOON, 11).keptBy(store);
        owing("c-10", 0, Draft.NOON, 1).keptBy(store);
        owing("C-3", 0, Draft.NOON, 1).keptBy(store);
        owing("c-2", 1, Draft.NOON, 1).keptBy(store);
        owing("a", 0, Draft.NOON.plusNanos(1000), 1).keptBy(store);
        owing("z", 0, Draft.NOON.minusNanos(1000), 1).keptBy(store);
        List<String> expected = new ArrayList<>(List.of("z/1/0", "C-3/1/0", "c-10/1/0"));
        for (int number = 0; number < 11; number++) {
            expected.add("c-2/1/" + number);
        }
        expected.addAll(List.of("c-2/2/0", "a/1/0"));
        Expect.equal("order of the keys", expected, Owed.keys(store));
    }

    private static void pagesAreComplete(OutboxStore store) {
        for (long after = 0; after < 3; after++) {
            for (String id : List.of("c-1", "c-2", "c-3")) {
                owing(id, after, Draft.NOON.plusSeconds(after / 2), 3).keptBy(store);
            }
        }
        List<StoredObligation> all = Owed.all(store);
        Expect.equal("number of entries", 27, all.size());
        for (int limit : new int[] {1, 2, 5, 27, 28}) {
            Expect.equal("entries in pages of " + limit, all, Owed.paged(store, limit, page -> {}));
            int first =
                    store.pending(java.util.Optional.empty(), limit).entries().size();
            Expect.equal("entries of a first page of " + limit, Math.min(limit, 27), first);
        }
    }

    private static void pagesStandWriters(OutboxStore store) {
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = "c-" + (char) ('a' + i);
            there.add(id + "/1/0");
            owing(id, 0, Draft.NOON.plusSeconds(i), 1).keptBy(store);
        }
        List<String> handedOut = Owed.keys(Owed.paged(store, 3, page -> {
            page.entries().forEach(entry -> store.acknowledge(entry.candidacyId(), entry.key()));
            long revision = Reading.revision(store, "b-early");
            if (revision < 10) {
                owing("b-early", revision, Draft.NOON.minusSeconds(100 - revision), 1)
                        .keptBy(store);
            }
        }));
        Expect.equal(
                "entries that were there from the beginning",
                there,
                handedOut.stream().filter(key -> key.startsWith("c-")).toList());
    }

    private static void keepsEveryForm(OutboxStore store) {
        List<StoredObligation> written = new ArrayList<>();
        List<Map<String, Object>> trees = List.of(
                Trees.ofAllTypes(),
                Trees.ofHostileTexts(),
                Trees.ofLookalikes(),
                Trees.ofEmptiness(),
                Trees.ofLongTexts(),
                Trees.deep());
        for (Map<String, Object> tree : trees) {
            String key = "k'\"\\%_ \u00E9:" + "x".repeat(LONGEST_KEY - 11) + trees.indexOf(tree);
            Instant at = Draft.NOON.plusSeconds(trees.indexOf(tree)).plusNanos(123_456_789);
            StoredWrite write =
                    Draft.of("c-1", written.size()).at(at).owing(key, tree).keptBy(store);
            written.addAll(write.obligations());
        }
        List<StoredObligation> seen = Owed.all(store);
        Expect.equal("keys", Owed.keys(written), Owed.keys(seen));
        for (int i = 0; i < written.size(); i++) {
            Expect.equal("data of an entry", written.get(i).data(), seen.get(i).data());
            Expect.equal("entry", written.get(i), seen.get(i));
        }
        Expect.equal("entries one by one", written, Owed.paged(store, 1, page -> {}));
    }

    private static void staysUntilAcknowledged(OutboxStore store) {
        Draft.of("c-1", 0).owing("first").keptBy(store);
        Draft.of("c-1", 1).at(Draft.NOON.plusSeconds(1)).owing("second").keptBy(store);
        Draft.of("c-1", 2).at(Draft.NOON.plusSeconds(2)).keptBy(store);
        Draft.of("c-2", 0).at(Draft.NOON.plusSeconds(3)).owing("third").keptBy(store);
        Owed.all(store);
        Expect.equal("keys, handed out before", List.of("first", "second", "third"), Owed.keys(store));
    }
}
