package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredWrite;
import java.util.List;
import java.util.Optional;

/** Rules of readers that still hold a state: they may be told that it is the latest, if it is. */
final class KnownStates {
    private KnownStates() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-060",
                        "a reader with an outdated state gets the latest",
                        "whether the known hash is compared with the hash of the latest commit of this candidacy",
                        KnownStates::outdated),
                RuleCheck.required(
                        "STORE-061",
                        "a reader with the latest state hears that it is unchanged, or gets it",
                        "what a read answers where the known hash is the latest",
                        KnownStates::latest));
    }

    private static ReadOutcome read(CandidacyStore store, String id, String knownHash) {
        return store.read(new ReadRequest(id, Optional.empty(), Optional.of(knownHash)));
    }

    private static void outdated(CandidacyStore store) {
        String first = Draft.of("c-1", 0).keptBy(store).snapshot().hash();
        String second = Draft.of("c-1", 1).keptBy(store).snapshot().hash();
        String other = Draft.of("c-2", 0).keptBy(store).snapshot().hash();
        read(store, "c-1", second);
        Draft.of("c-1", 2).keptBy(store);
        for (String hash : List.of(first, second, other, "", "0".repeat(64))) {
            ReadOutcome outcome = read(store, "c-1", hash);
            Expect.kind("read with a known hash that is not the latest", ReadOutcome.Found.class, "Found", outcome);
        }
    }

    private static void latest(CandidacyStore store) {
        StoredWrite first = Draft.of("c-1", 0).keptBy(store);
        StoredWrite second = Draft.of("c-1", 1).keptBy(store);
        ReadOutcome outcome = read(store, "c-1", second.snapshot().hash());
        if (outcome instanceof ReadOutcome.Found found) {
            Expect.equal("revision", 2L, found.history().revision());
        } else {
            Expect.kind("read with the latest hash", ReadOutcome.Unchanged.class, "Unchanged or Found", outcome);
        }
        Reading.holds(store, "c-1", List.of(first, second));
    }
}
