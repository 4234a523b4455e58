package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import java.util.List;
import java.util.Map;

/** Rules of revisions: they have no gap, and only the right one lets a write in. */
final class Revisions {
    private static final List<String> IDS = List.of("c-1", "c-2");

    private Revisions() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-030",
                        "an append answers the revision of its write, and revisions have no gap",
                        "whether the revision is taken from the write; a commit of three events moves it by three",
                        Revisions::haveNoGap),
                RuleCheck.required(
                        "STORE-031",
                        "a revision that is too low collides, with the actual one",
                        "the comparison in the append, and what it reads when it was too late",
                        Revisions::tooLow),
                RuleCheck.required(
                        "STORE-032",
                        "a revision that is too high collides, with the actual one",
                        "whether the append compares for equality, not for less",
                        Revisions::tooHigh),
                RuleCheck.required(
                        "STORE-033",
                        "a candidacy that is there does not begin again",
                        "whether a first append replaces what is there",
                        Revisions::doesNotBeginAgain),
                RuleCheck.required(
                        "STORE-034",
                        "a candidacy that is not there does not begin in the middle",
                        "what an append compares with where there is no row; the actual revision is 0",
                        Revisions::doesNotBeginInTheMiddle),
                RuleCheck.required(
                        "STORE-035",
                        "a collision keeps nothing of the write",
                        "the transaction: events, sections and command id are written after the comparison, or rolled back",
                        Revisions::collisionKeepsNothing));
    }

    private static void haveNoGap(CandidacyStore store) {
        Expect.equal(
                "first append",
                new AppendOutcome.Appended(1),
                Draft.of("c-1", 0).appendTo(store));
        Expect.equal(
                "second append",
                new AppendOutcome.Appended(2),
                Draft.of("c-1", 1).appendTo(store));
        Draft three = Draft.of("c-1", 2).withEvents(List.of(Map.of("n", 1L), Map.of("n", 2L), Map.of("n", 3L)));
        Expect.equal("append of three events", new AppendOutcome.Appended(5), three.appendTo(store));
        Expect.equal("revision after it", 5L, Reading.revision(store, "c-1"));
        Expect.equal(
                "append after it",
                new AppendOutcome.Appended(6),
                Draft.of("c-1", 5).appendTo(store));
        Expect.equal(
                "first append elsewhere",
                new AppendOutcome.Appended(1),
                Draft.of("c-2", 0).appendTo(store));
    }

    private static void three(CandidacyStore store) {
        for (long after = 0; after < 3; after++) {
            Draft.of("c-1", after).keptBy(store);
        }
    }

    private static void collides(CandidacyStore store, long expected, long actual) {
        Expect.equal(
                "append at revision " + expected + " where " + actual + " is right",
                new AppendOutcome.Collided(actual),
                Draft.of("c-1", expected).appendTo(store));
    }

    private static void tooLow(CandidacyStore store) {
        three(store);
        collides(store, 2, 3);
        collides(store, 1, 3);
        Draft.of("c-1", 3).keptBy(store);
        collides(store, 3, 4);
    }

    private static void tooHigh(CandidacyStore store) {
        three(store);
        collides(store, 4, 3);
        collides(store, Integer.MAX_VALUE + 1L, 3);
        Draft.of("c-1", 3).keptBy(store);
        collides(store, 5, 4);
    }

    private static void doesNotBeginAgain(CandidacyStore store) {
        three(store);
        collides(store, 0, 3);
        Expect.equal("revision after it", 3L, Reading.revision(store, "c-1"));
    }

    private static void doesNotBeginInTheMiddle(CandidacyStore store) {
        Draft.of("c-2", 0).keptBy(store);
        collides(store, 1, 0);
        collides(store, 7, 0);
        Draft.of("c-1", 0).keptBy(store);
    }

    private static void collisionKeepsNothing(CandidacyStore store) {
        Draft.full("c-1", 0, Map.of("kept", true))
                .withSection("impact", Map.of("kept", true))
                .keptBy(store);
        Draft.full("c-1", 1, Map.of("kept", true)).keptBy(store);
        Draft.full("c-2", 0, Map.of("kept", true)).keptBy(store);
        Map<String, Object> before = Shown.of(store, IDS, "cmd-late");
        for (long expected : new long[] {0, 1, 3}) {
            AppendOutcome outcome = late(expected).appendTo(store);
            Expect.kind("append at revision " + expected, AppendOutcome.Collided.class, "Collided", outcome);
            Shown.unchanged("a collision", before, Shown.of(store, IDS, "cmd-late"));
        }
        Draft.of("c-1", 2).keptBy(store);
    }

    private static Draft late(long expected) {
        return Draft.full("c-1", expected, Map.of("kept", false))
                .withEvents(List.of(Map.of("kept", false), Map.of("kept", false)))
                .withSection("development", Map.of("kept", false))
                .sentAs("cmd-late");
    }
}
