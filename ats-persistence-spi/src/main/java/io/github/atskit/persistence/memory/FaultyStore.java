package io.github.atskit.persistence.memory;

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
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredWrite;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A store that fails when it is told to, so that a host can test what it does then. Each {@link Fault} is played for as many calls as the
 * tester says; all other calls go through to the store behind.
 *
 * <pre>{@code
 * FaultyStore<InMemoryCandidacyStore> store = new FaultyStore<>(new InMemoryCandidacyStore());
 * store.play(Fault.OUTAGE_AFTER_WRITE, 1);
 * store.append("c-1", 0, write);   // kept, and then a StoreOutage
 * }</pre>
 *
 * @param <S> the store behind
 */
public final class FaultyStore<S extends HistoryStore & CommitFeed & IndexStore & OutboxStore>
        implements HistoryStore, CommitFeed, IndexStore, OutboxStore {
    private static final Runnable AT_ONCE = () -> {};

    private final S store;
    private final ConcurrentHashMap<Fault, Integer> ahead = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<OutboxPosition, StoredObligation> handedOut = new ConcurrentHashMap<>();
    private final AtomicReference<Runnable> delay = new AtomicReference<>(AT_ONCE);

    /**
     * A store that does not fail yet.
     *
     * @param store the store behind
     */
    public FaultyStore(S store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    /**
     * Plays a fault.
     *
     * @param fault the fault
     * @param calls in how many of the next calls that it can befall; 0 stops it
     */
    public void play(Fault fault, int calls) {
        if (calls < 0) {
            throw new IllegalArgumentException("a fault befalls no fewer than 0 calls, not " + calls);
        }
        if (calls == 0) {
            ahead.remove(fault);
        } else {
            ahead.put(fault, calls);
        }
    }

    /**
     * Makes the store slow: every call begins with what the tester supplies, such as waiting for a latch.
     *
     * @param wait what a call begins with
     */
    public void slowDown(Runnable wait) {
        delay.set(Objects.requireNonNull(wait, "wait"));
    }

    /** Stops every fault; from now on the store is as sound and as fast as the one behind. */
    public void heal() {
        ahead.clear();
        delay.set(AT_ONCE);
    }

    private boolean befalls(Fault fault) {
        boolean[] befalls = new boolean[1];
        ahead.computeIfPresent(fault, (same, calls) -> {
            befalls[0] = true;
            return calls == 1 ? null : calls - 1;
        });
        return befalls[0];
    }

    private S reached() {
        delay.get().run();
        return store;
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        S reached = reached();
        if (befalls(Fault.OUTAGE_OF_READ)) {
            throw new StoreOutage("out of reach while reading " + request.candidacyId());
        }
        return reached.read(request);
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        S reached = reached();
        if (befalls(Fault.CONFLICT)) {
            return new AppendOutcome.Collided(expectedRevision + 1);
        }
        if (befalls(Fault.OUTAGE_BEFORE_WRITE)) {
            throw new StoreOutage("out of reach before writing " + candidacyId);
        }
        AppendOutcome outcome = reached.append(candidacyId, expectedRevision, write);
        if (befalls(Fault.REPEATED_WRITE)) {
            outcome = reached.append(candidacyId, expectedRevision, write);
        }
        if (befalls(Fault.OUTAGE_AFTER_WRITE)) {
            throw new StoreOutage("out of reach after writing " + candidacyId);
        }
        return outcome;
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        return reached().commits(candidacyId, afterRevision, limit);
    }

    @Override
    public void feed(String afterCandidacyId, Reader reader) {
        reached().feed(afterCandidacyId, reader);
    }

    @Override
    public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
        return reached().page(filter, after, limit);
    }

    @Override
    public Map<String, Long> countByStage(String cohort) {
        return reached().countByStage(cohort);
    }

    @Override
    public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
        OutboxPage page = reached().pending(after, limit);
        OutboxPage delivered = befalls(Fault.REPEATED_DELIVERY) ? withRepetitions(page, after, limit) : page;
        page.entries().forEach(entry -> handedOut.put(OutboxPosition.of(entry), entry));
        return delivered;
    }

    private OutboxPage withRepetitions(OutboxPage page, Optional<OutboxPosition> after, int limit) {
        TreeMap<OutboxPosition, StoredObligation> all = new TreeMap<>(handedOut);
        page.entries().forEach(entry -> all.put(OutboxPosition.of(entry), entry));
        List<StoredObligation> entries = all.entrySet().stream()
                .filter(entry -> after.isEmpty() || entry.getKey().compareTo(after.get()) > 0)
                .limit(limit)
                .map(Map.Entry::getValue)
                .toList();
        Optional<OutboxPosition> end =
                entries.isEmpty() ? page.end() : Optional.of(OutboxPosition.of(entries.get(entries.size() - 1)));
        return new OutboxPage(entries, page.broken(), end);
    }

    @Override
    public void acknowledge(String candidacyId, String key) {
        reached().acknowledge(candidacyId, key);
    }
}
