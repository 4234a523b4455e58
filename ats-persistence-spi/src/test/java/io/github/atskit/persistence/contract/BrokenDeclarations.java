package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.util.List;

/** Stores that declare what they do not implement. */
final class BrokenDeclarations {
    private BrokenDeclarations() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of("STORE-100", "STORE-200", "STORE-300", "STORE-400").stream()
                .map(rule -> by(rule, "declares more than it does", BrokenDeclarations::plain, ofCapabilities()))
                .toList();
    }

    private static String[] ofCapabilities() {
        return CandidacyStoreContract.rules().stream()
                .filter(rule -> rule.capability().isPresent())
                .map(ContractRule::id)
                .toArray(String[]::new);
    }

    /** A store that reads and appends and can do nothing else. */
    static CandidacyStore plain() {
        InMemoryCandidacyStore sound = new InMemoryCandidacyStore();
        return new CandidacyStore() {
            @Override
            public ReadOutcome read(ReadRequest request) {
                return sound.read(request);
            }

            @Override
            public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
                return sound.append(candidacyId, expectedRevision, write);
            }
        };
    }
}
