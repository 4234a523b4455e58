package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.OutboxStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A sound store, for others to break one thing of. */
class Around implements HistoryStore, CommitFeed, IndexStore, OutboxStore {
    private static final int PATIENCE = 20;
    private static final long LONG_PAUSE = 100_000;

    final InMemoryCandidacyStore sound = new InMemoryCandidacyStore();

    /** Gives the other threads of a race a chance to do something that is about to go wrong. */
    static void waitFor(BooleanSupplier happened) {
        boolean racing = Thread.currentThread().getName().equals("contract");
        for (int i = 0; racing && i < PATIENCE && !happened.getAsBoolean(); i++) {
            LockSupport.parkNanos(i < PATIENCE / 2 ? 1 : LONG_PAUSE);
        }
    }

    final long revision(String candidacyId) {
        return Reading.revision(sound, candidacyId);
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        return sound.read(request);
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        return sound.append(candidacyId, expectedRevision, write);
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        return sound.commits(candidacyId, afterRevision, limit);
    }

    @Override
    public void feed(String afterCandidacyId, Reader reader) {
        sound.feed(afterCandidacyId, reader);
    }

    @Override
    public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
        return sound.page(filter, after, limit);
    }

    @Override
    public Map<String, Long> countByStage(String cohort) {
        return sound.countByStage(cohort);
    }

    @Override
    public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
        return sound.pending(after, limit);
    }

    @Override
    public void acknowledge(String candidacyId, String key) {
        sound.acknowledge(candidacyId, key);
    }
}
