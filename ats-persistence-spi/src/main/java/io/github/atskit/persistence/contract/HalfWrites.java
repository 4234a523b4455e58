package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexStore;
import io.github.atskit.persistence.OutboxStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule of appends that fail half way. It takes somebody who can make them fail. */
final class HalfWrites {
    private static final int MOST_STEPS = 200;
    private static final List<String> IDS = List.of("c-1", "c-2");

    private HalfWrites() {}

    static RuleCheck<CandidacyStore> rule(CandidacyStoreContract.Sabotage sabotage) {
        return RuleCheck.required(
                "STORE-070",
                "an append that fails half way keeps nothing, and the next one works",
                "whether all statements are in one transaction that is rolled back, and the connection is given back",
                store -> failsAtEveryStep(store, sabotage));
    }

    private static Draft draft(String id, long after) {
        return Draft.full(id, after, Map.of("n", after))
                .withEvents(List.of(Map.of("n", after), Map.of("n", -after)))
                .withSection("impact", Map.of("n", after))
                .with(Row.PLAIN.mentoredBy("m-" + after).withPanel("v-1", "v-" + after))
                .sentAs("cmd-" + after)
                .owing("key-" + after)
                .owing("other-key-" + after);
    }

    private static void failsAtEveryStep(CandidacyStore store, CandidacyStoreContract.Sabotage sabotage) {
        draft("c-2", 0).keptBy(store);
        long after = 0;
        int step = 1;
        while (failed(store, sabotage, after, step)) {
            draft("c-1", after).keptBy(store);
            after += 2;
            step++;
            Expect.that(step <= MOST_STEPS, "the sabotage still stops an append at step " + MOST_STEPS);
        }
        Expect.that(step > 1, "the sabotage never made an append fail, so nothing was shown");
    }

    /** Whether the append was stopped; if so, nothing of it is seen. */
    private static boolean failed(
            CandidacyStore store, CandidacyStoreContract.Sabotage sabotage, long after, int step) {
        Map<String, Object> before = shown(store, after);
        sabotage.failAt(store, step);
        AppendOutcome outcome;
        try {
            outcome = draft("c-1", after).appendTo(store);
        } catch (RuntimeException stopped) {
            Shown.unchanged("an append that failed at step " + step, before, shown(store, after));
            return true;
        }
        Expect.equal("append with nothing left to fail", new AppendOutcome.Appended(after + 2), outcome);
        return false;
    }

    private static Map<String, Object> shown(CandidacyStore store, long after) {
        Map<String, Object> shown = Shown.of(store, IDS, "cmd-" + after);
        if (store instanceof IndexStore index) {
            shown.put("index", index.page(IndexFilter.ALL, Optional.empty(), MOST_STEPS));
            shown.put("counts", index.countByStage(Row.PLAIN.cohort()));
        }
        if (store instanceof OutboxStore outbox) {
            shown.put("outbox", Owed.all(outbox));
        }
        return shown;
    }
}
