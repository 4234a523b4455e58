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
import java.util.function.BooleanSupplier;

/** A sound store, for others to break one thing of. */
class Around implements HistoryStore, CommitFeed, IndexStore, OutboxStore {
    final InMemoryCandidacyStore sound = new InMemoryCandidacyStore();

    private final Patience patience = new Patience();

    final void waitFor(BooleanSupplier happened) {
        patience.waitFor(happened);
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
