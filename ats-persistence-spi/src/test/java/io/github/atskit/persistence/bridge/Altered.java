package io.github.atskit.persistence.bridge;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CommitFeed;
import io.github.atskit.persistence.HistoryStore;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.OutboxStore;
import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredEvent;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSnapshot;
import io.github.atskit.persistence.StoredWrite;
import io.github.atskit.persistence.memory.InMemoryCandidacyStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A store whose records somebody has changed behind its back: what it hands out is changed on the way. */
final class Altered implements HistoryStore, CommitFeed, OutboxStore {
    private final InMemoryCandidacyStore store;
    private UnaryOperator<List<StoredCommit>> commits = UnaryOperator.identity();
    private UnaryOperator<StoredHistory> history = UnaryOperator.identity();
    private UnaryOperator<OutboxPage> outbox = UnaryOperator.identity();
    int reads;

    Altered(InMemoryCandidacyStore store) {
        this.store = store;
    }

    Altered commits(UnaryOperator<List<StoredCommit>> change) {
        commits = change;
        return this;
    }

    Altered history(UnaryOperator<StoredHistory> change) {
        history = change;
        return this;
    }

    Altered outbox(UnaryOperator<OutboxPage> change) {
        outbox = change;
        return this;
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        reads++;
        return store.read(request) instanceof ReadOutcome.Found found
                ? new ReadOutcome.Found(history.apply(found.history()), found.repeated())
                : store.read(request);
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        return store.append(candidacyId, expectedRevision, write);
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        return commits.apply(store.commits(candidacyId, 0, 1000)).stream()
                .filter(commit -> commit.revision() > afterRevision)
                .limit(limit)
                .toList();
    }

    @Override
    public void feed(String afterCandidacyId, CommitFeed.Reader reader) {
        store.feed(afterCandidacyId, reader);
    }

    @Override
    public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
        return outbox.apply(store.pending(after, limit));
    }

    @Override
    public void acknowledge(String candidacyId, String key) {
        store.acknowledge(candidacyId, key);
    }

    // Changes.

    static UnaryOperator<List<StoredCommit>> at(int index, UnaryOperator<StoredCommit> change) {
        return all -> {
            List<StoredCommit> changed = new ArrayList<>(all);
            changed.set(index, change.apply(changed.get(index)));
            return changed;
        };
    }

    static UnaryOperator<List<StoredCommit>> without(int index) {
        return all -> {
            List<StoredCommit> changed = new ArrayList<>(all);
            changed.remove(index);
            return changed;
        };
    }

    static UnaryOperator<StoredCommit> event(UnaryOperator<StoredEvent> change) {
        return commit -> new StoredCommit(
                List.of(change.apply(commit.events().get(0))),
                commit.commandId(),
                commit.digests(),
                commit.previousHash(),
                commit.hash());
    }

    static UnaryOperator<StoredEvent> data(String name, Object value) {
        return event -> new StoredEvent(
                event.revision(),
                event.type(),
                event.schema(),
                event.at(),
                event.actorId(),
                event.actorRole(),
                with(event.data(), name, value));
    }

    static UnaryOperator<StoredHistory> state(UnaryOperator<StoredSnapshot> change) {
        return history -> new StoredHistory(history.snapshot().map(change), history.sections(), history.commits());
    }

    static Map<String, Object> with(Map<String, Object> tree, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(tree);
        changed.put(name, value);
        return changed;
    }
}
