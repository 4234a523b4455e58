package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import java.util.List;
import java.util.Map;

/** Rules of haste: many threads, and still one thing after the other. */
final class Races {
    private static final int THREADS = 4;
    private static final int ROUNDS = 40;
    private static final int EACH = 40;
    private static final int ROUNDS_OF_READING = 50;

    private Races() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-040",
                        "of racing first appends exactly one wins",
                        "a unique key on the candidacy, and whether its violation is answered as a collision",
                        Races::oneBegins),
                RuleCheck.required(
                        "STORE-041",
                        "of racing appends exactly one wins, and the state is the winner's",
                        "whether comparison and write are one step: a condition in the update, a lock, or serialisable isolation",
                        Races::oneWins),
                RuleCheck.required(
                        "STORE-042",
                        "threads that try again after a collision leave a history without a gap",
                        "whether an append that was answered is ever lost, and whether a collision answers the actual revision",
                        Races::nothingIsLost),
                RuleCheck.required(
                        "STORE-043",
                        "writers of different candidacies do not disturb each other",
                        "whether something is shared between candidacies; a deadlock or busy database is not a collision",
                        Races::strangersDoNotCollide),
                RuleCheck.required(
                        "STORE-044",
                        "a read belongs to one revision, whatever is written meanwhile",
                        "whether state and sections are read in one statement or one repeatable transaction",
                        Races::readsAreWhole));
    }

    private static Draft by(int thread, String id, long after) {
        Map<String, Object> mine = Map.of("thread", (long) thread, "after", after);
        return Draft.full(id, after, mine);
    }

    /** Has everybody append at the same revision, and finds the one that may. */
    private static void race(CandidacyStore store, String id, long after) throws InterruptedException {
        List<AppendOutcome> outcomes =
                Threads.together(THREADS, thread -> by(thread, id, after).appendTo(store));
        int winner = outcomes.indexOf(new AppendOutcome.Appended(after + 1));
        for (int thread = 0; thread < THREADS; thread++) {
            Object expected =
                    thread == winner ? new AppendOutcome.Appended(after + 1) : new AppendOutcome.Collided(after + 1);
            Expect.equal("append of one of " + THREADS + " threads", expected, outcomes.get(thread));
        }
        Expect.that(winner >= 0, "expected one of " + THREADS + " appends to win, seen " + outcomes);
        StoredHistory history = Reading.of(store, id);
        history.snapshot()
                .ifPresent(state -> Expect.equal(
                        "thread whose state was kept",
                        (long) winner,
                        state.data().get("thread")));
    }

    private static void oneBegins(CandidacyStore store) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            race(store, "c-" + round, 0);
        }
    }

    private static void oneWins(CandidacyStore store) throws InterruptedException {
        Draft.of("c-1", 0).keptBy(store);
        for (int round = 1; round <= ROUNDS; round++) {
            race(store, "c-1", round);
        }
    }

    private static void nothingIsLost(CandidacyStore store) throws InterruptedException {
        Threads.together(THREADS, thread -> {
            for (int i = 0; i < EACH; i++) {
                insist(store, thread);
            }
            return thread;
        });
        Expect.equal("revision in the end", (long) THREADS * EACH, Reading.revision(store, "c-1"));
        if (store instanceof HistoryStore keeper) {
            List<Long> revisions = Reading.revisions(Reading.allCommits(keeper, "c-1"));
            Expect.equal("commits", (long) THREADS * EACH, (long) revisions.size());
            Expect.equal("revisions", revisions.stream().distinct().sorted().toList(), revisions);
        }
    }

    /** Each collision means that somebody else got further, so this ends. */
    private static void insist(CandidacyStore store, int thread) {
        long after = Reading.revision(store, "c-1");
        while (by(thread, "c-1", after).appendTo(store) instanceof AppendOutcome.Collided collided) {
            Expect.that(
                    collided.actualRevision() > after,
                    "expected a collision at revision " + after + " to tell a later one, seen " + collided);
            after = collided.actualRevision();
        }
    }

    private static void strangersDoNotCollide(CandidacyStore store) throws InterruptedException {
        Threads.together(THREADS, thread -> {
            for (int after = 0; after < EACH; after++) {
                by(thread, "c-" + thread, after).keptBy(store);
            }
            return thread;
        });
        for (int thread = 0; thread < THREADS; thread++) {
            Expect.equal("revision of c-" + thread, (long) EACH, Reading.revision(store, "c-" + thread));
        }
    }

    private static Draft step(long after) {
        Map<String, Object> counter = Map.of("step", after + 1);
        return Draft.full("c-1", after, counter).withSection("impact", counter);
    }

    /** One thread writes on for as long as another reads, in step with it, so that writes fall into reads. */
    private static void readsAreWhole(CandidacyStore store) throws InterruptedException {
        step(0).keptBy(store);
        Pace pace = new Pace();
        Threads.during(
                1,
                () -> readOn(store, pace),
                () -> pace.write(write -> step(write).keptBy(store)));
    }

    private static void readOn(CandidacyStore store, Pace pace) {
        for (int round = 0; round < ROUNDS_OF_READING; round++) {
            pace.nextRound();
            goesOn(store);
        }
    }

    private static void goesOn(CandidacyStore store) {
        StoredHistory before = Reading.of(store, "c-1");
        isWhole(before);
        StoredHistory after = Reading.of(store, "c-1");
        isWhole(after);
        Expect.that(
                before.revision() <= after.revision(),
                "a read went back from revision " + before.revision() + " to " + after.revision());
    }

    private static void isWhole(StoredHistory history) {
        long next = 1;
        if (history.snapshot().isPresent()) {
            long revision = history.snapshot().get().revision();
            Map<String, Object> counter = Map.of("step", revision);
            Expect.equal(
                    "state at revision " + revision,
                    counter,
                    history.snapshot().get().data());
            Expect.equal(
                    "sections at revision " + revision, 2, history.sections().size());
            for (StoredSection section : history.sections()) {
                Expect.equal("section beside the state of revision " + revision, counter, section.data());
            }
            next = revision + 1;
        }
        for (long revision : Reading.revisions(history.commits())) {
            Expect.equal("revision of the next commit", next, revision);
            next++;
        }
    }
}
