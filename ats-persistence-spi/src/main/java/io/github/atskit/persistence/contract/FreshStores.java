package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import java.util.List;
import java.util.Optional;

/** Rules of beginnings: nobody is there, and nobody comes by being asked for. */
final class FreshStores {
    private FreshStores() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                RuleCheck.required(
                        "STORE-001",
                        "a fresh store knows no candidacy",
                        "whether the supplier gives an empty store each time, and what a read answers where there is no row",
                        FreshStores::isEmpty),
                RuleCheck.required(
                        "STORE-002",
                        "asking for a candidacy does not make it",
                        "whether a read, or an append that collided, leaves a row behind",
                        FreshStores::staysEmpty));
    }

    /** What is declared is implemented, and the other way round; this needs no declaration to be checked. */
    static RuleCheck<CandidacyStore> declaration(Capability capability, String id, boolean declared) {
        return new RuleCheck<>(
                new ContractRule(
                        id,
                        ContractCase.Level.REQUIRED,
                        Optional.of(capability),
                        "a store declares " + capability.code() + " if it implements it, and only then",
                        "the set that is handed to the contract, and the interfaces of the store's class"),
                store -> matches(capability, declared, capability.isOf(store)));
    }

    private static void matches(Capability capability, boolean declared, boolean implemented) {
        if (declared && !implemented) {
            throw new Unmet("the store declares " + capability.code() + " and does not implement it");
        }
        if (implemented && !declared) {
            throw new Unmet("the store implements " + capability.code()
                    + " and does not declare it, so nothing of it was checked");
        }
    }

    private static void isEmpty(CandidacyStore store) {
        Reading.absent(store, "c-1");
        ReadOutcome outcome = store.read(new ReadRequest("c-2", Optional.of("cmd-1"), Optional.of("0".repeat(64))));
        Expect.equal("read with a command id and a known hash", new ReadOutcome.Absent(), outcome);
    }

    private static void staysEmpty(CandidacyStore store) {
        Reading.absent(store, "c-1");
        Reading.absent(store, "c-1");
        Draft.of("c-1", 4).appendTo(store);
        Reading.absent(store, "c-1");
        Draft.of("c-1", 0).keptBy(store);
        Reading.absent(store, "c-2");
    }
}
