package io.github.atskit.persistence.bridge;

import io.github.atskit.core.port.CandidacyLedger;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.OutboxStore;
import io.github.atskit.persistence.PersonKeys;
import io.github.atskit.persistence.codec.StoredForms;
import java.util.Objects;

/**
 * Wires a store to the core. Immutable; safe for use by many threads if store and keys are.
 *
 * <p>Without keys, personal texts are kept as they are, and nobody can be erased. A store that began without keys may go on with keys:
 * what was written before stays as it is.
 */
public final class StoreBridge {
    private final CandidacyStore store;
    private final Seals seals;
    private final StoredForms forms;

    private StoreBridge(CandidacyStore store, Seals seals, StoredForms forms) {
        this.store = store;
        this.seals = seals;
        this.forms = forms;
    }

    /**
     * A bridge that keeps personal texts as they are.
     *
     * @param store the store
     * @return the bridge
     */
    public static StoreBridge over(CandidacyStore store) {
        return new StoreBridge(Objects.requireNonNull(store, "store"), Seals.none(), StoredForms.current());
    }

    /**
     * Seals personal texts from now on, each with a key of the participant.
     *
     * @param keys where the keys are kept
     * @return the bridge with that
     */
    public StoreBridge sealedWith(PersonKeys keys) {
        return new StoreBridge(store, Seals.with(Objects.requireNonNull(keys, "keys")), forms);
    }

    /**
     * Reads older shapes as well.
     *
     * @param read the stored forms, with upcasters
     * @return the bridge with that
     */
    public StoreBridge reading(StoredForms read) {
        return new StoreBridge(store, seals, Objects.requireNonNull(read, "read"));
    }

    /** {@return the ledger for the front door, which asks the store every time} */
    public CandidacyLedger ledger() {
        return ledger(0);
    }

    /**
     * The ledger for the front door, which holds on to the candidacies that were used last. It still asks the store every time, whether what
     * it holds is the latest: what others have written or a person's erasure is never missed. What it saves is sending and decoding what
     * has not changed.
     *
     * @param held how many candidacies at most; 0 for none. A full one takes some 50 KB
     * @return the ledger
     * @throws IllegalArgumentException if the number is negative
     */
    public CandidacyLedger ledger(int held) {
        return new StoreBackedLedger(store, new CommitWriting(forms, seals), reading(), new Recent(held));
    }

    /**
     * The archive of a store that keeps histories.
     *
     * @return the archive
     * @throws IllegalStateException if the store has no {@link Capability#HISTORY}
     */
    public Archive archive() {
        return new Archive(need(Capability.HISTORY, HistoryStore.class), reading());
    }

    /**
     * The outbox of a store that keeps one.
     *
     * @return the outbox
     * @throws IllegalStateException if the store has no {@link Capability#OUTBOX}
     */
    public Outbox outbox() {
        return new Outbox(need(Capability.OUTBOX, OutboxStore.class), forms, seals);
    }

    private RecordReading reading() {
        return new RecordReading(forms, seals);
    }

    private <T> T need(Capability capability, Class<T> shape) {
        if (!shape.isInstance(store)) {
            throw new IllegalStateException("the store does not have the capability '" + capability.code() + "'");
        }
        return shape.cast(store);
    }
}
