package io.github.atskit.persistence.bridge;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.memory.InMemoryPersonKeys;

/** The ways to wire a bridge that have to make no difference to the front door. */
enum Bridges {
    IN_CLEAR(false, 0),
    SEALED(true, 0),
    HOLDING(false, 10),
    SEALED_AND_HOLDING(true, 10);

    private final boolean sealed;
    private final int held;

    Bridges(boolean sealed, int held) {
        this.sealed = sealed;
        this.held = held;
    }

    StoreBridge over(CandidacyStore store) {
        StoreBridge bridge = StoreBridge.over(store);
        return sealed ? bridge.sealedWith(new InMemoryPersonKeys()) : bridge;
    }

    CandidacyLedger ledger(StoreBridge bridge) {
        return bridge.ledger(held);
    }
}
