package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.OutboxStore;
import java.util.ArrayList;
import java.util.List;

/** Rules of what has gone out: it leaves the outbox, and nothing else does. */
final class Acknowledgements {
    private static final int ENTRIES = 40;

    private Acknowledgements() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                Outboxes.rule(
                        "STORE-411",
                        "acknowledging takes one message off the outbox",
                        "whether the deletion names the key, and happens at all",
                        Acknowledgements::takeOne),
                Outboxes.rule(
                        "STORE-412",
                        "acknowledging again, or what was never owed, does no harm",
                        "whether a deletion of nothing is an error",
                        Acknowledgements::doNoHarm),
                Outboxes.rule(
                        "STORE-413",
                        "acknowledging leaves a message of the same key to another candidacy",
                        "whether the deletion names the candidacy",
                        Acknowledgements::nameTheCandidacy),
                Outboxes.rule(
                        "STORE-414",
                        "keys are compared exactly: by case, whole, without wildcards",
                        "the collation of the key's column, and LIKE where there should be an equals sign",
                        Acknowledgements::compareExactly),
                Outboxes.rule(
                        "STORE-415",
                        "what was acknowledged does not come back",
                        "whether an append writes again what it read before, and the outbox with it",
                        Acknowledgements::areForGood),
                Outboxes.rule(
                        "STORE-416",
                        "acknowledging and appending at once lose neither",
                        "whether one of them writes back a whole record that the other has changed",
                        Acknowledgements::standWriters));
    }

    private static void takeOne(OutboxStore store) {
        Draft.of("c-1", 0).owing("a").owing("b").owing("c").keptBy(store);
        store.acknowledge("c-1", "b");
        Expect.equal("keys", List.of("a", "c"), Owed.keys(store));
        store.acknowledge("c-1", "a");
        Expect.equal("keys", List.of("c"), Owed.keys(store));
        store.acknowledge("c-1", "c");
        Expect.equal("keys", List.of(), Owed.keys(store));
        Expect.equal("revision", 1L, Reading.revision(store, "c-1"));
    }

    private static void doNoHarm(OutboxStore store) {
        Draft.of("c-1", 0).owing("a").owing("b").keptBy(store);
        store.acknowledge("c-1", "a");
        store.acknowledge("c-1", "a");
        store.acknowledge("c-1", "unknown");
        store.acknowledge("c-unknown", "b");
        Expect.equal("keys", List.of("b"), Owed.keys(store));
        Reading.absent(store, "c-unknown");
    }

    private static void nameTheCandidacy(OutboxStore store) {
        for (String id : List.of("c-1", "c-2", "C-1", "c-10")) {
            Draft.of(id, 0).owing("a").keptBy(store);
        }
        store.acknowledge("c-1", "a");
        Expect.equal(
                "candidacies with something pending",
                List.of("C-1", "c-10", "c-2"),
                Owed.all(store).stream().map(entry -> entry.candidacyId()).toList());
    }

    private static void compareExactly(OutboxStore store) {
        List<String> keys = List.of("key-1", "KEY-1", "key-10", "key", "key-1 ", "k%", "key__", "' or 1=1 --");
        Draft draft = Draft.of("c-1", 0);
        for (String key : keys) {
            draft = draft.owing(key);
        }
        draft.keptBy(store);
        store.acknowledge("c-1", "%");
        store.acknowledge("c-1", "Key-1");
        store.acknowledge("c-1", "");
        Expect.equal("keys", keys, Owed.keys(store));
        List<String> left = new ArrayList<>(keys);
        for (String key : keys) {
            store.acknowledge("c-1", key);
            left.remove(key);
            Expect.equal("keys after acknowledging <" + key + ">", left, Owed.keys(store));
        }
    }

    private static void areForGood(OutboxStore store) {
        Draft.of("c-1", 0).owing("a").owing("b").keptBy(store);
        store.acknowledge("c-1", "a");
        Draft.of("c-1", 1).at(Draft.NOON.plusSeconds(1)).owing("c").keptBy(store);
        Draft.of("c-2", 0).at(Draft.NOON.plusSeconds(2)).keptBy(store);
        Draft.of("c-1", 0).owing("d").appendTo(store);
        Expect.equal("keys", List.of("b", "c"), Owed.keys(store));
    }

    private static void standWriters(OutboxStore store) throws InterruptedException {
        Draft draft = Draft.of("c-1", 0);
        for (int i = 0; i < ENTRIES; i++) {
            draft = draft.owing("old-" + i);
        }
        draft.keptBy(store);
        Pace pace = new Pace();
        Threads.during(
                1,
                () -> {
                    for (int i = 0; i < ENTRIES; i++) {
                        pace.nextRound();
                        store.acknowledge("c-1", "old-" + i);
                    }
                },
                () -> pace.write(
                        append -> Draft.of("c-1", append).owing("new-" + append).keptBy(store)));
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= pace.writes(); i++) {
            expected.add("new-" + i);
        }
        Expect.equal("keys", expected, Owed.keys(store));
        Expect.equal("revision", pace.writes() + 1L, Reading.revision(store, "c-1"));
    }
}
