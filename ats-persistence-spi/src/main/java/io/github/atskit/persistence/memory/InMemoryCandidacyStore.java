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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps candidacies in memory, with everything that a store can keep: states and commits, the index, the outbox. An append compares the
 * revision and keeps everything, or keeps nothing, and costs what it adds. Safe for many threads; nothing survives the process.
 *
 * <p>Reading one candidacy never looks at the others; a page of the index or of the outbox looks at all of them.
 */
public final class InMemoryCandidacyStore implements HistoryStore, CommitFeed, IndexStore, OutboxStore {
    private static final int LONGEST_PAGE = 1000;

    private final ConcurrentHashMap<String, KeptCandidacy> candidacies = new ConcurrentHashMap<>();

    /** An empty store. */
    public InMemoryCandidacyStore() {}

    @Override
    public ReadOutcome read(ReadRequest request) {
        KeptCandidacy kept = candidacies.get(request.candidacyId());
        if (kept == null) {
            return new ReadOutcome.Absent();
        }
        OptionalLong repeated = kept.repeated(request.commandId());
        boolean known = request.knownHash().isPresent()
                && request.knownHash().get().equals(kept.snapshot().hash());
        return known ? new ReadOutcome.Unchanged(repeated) : new ReadOutcome.Found(kept.state(), repeated);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Tries again where only the outbox of the candidacy changed meanwhile: that is no collision.
     */
    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        Objects.requireNonNull(write, "write");
        while (true) {
            KeptCandidacy present = candidacies.get(candidacyId);
            long actual = present == null ? 0 : present.revision();
            if (actual != expectedRevision) {
                return new AppendOutcome.Collided(actual);
            }
            KeptCandidacy next = present == null ? KeptCandidacy.first(write) : present.then(write);
            if (replace(candidacyId, present, next)) {
                return new AppendOutcome.Appended(next.revision());
            }
        }
    }

    /** Compares by identity, since what is kept has no equality of its own. */
    private boolean replace(String candidacyId, @Nullable KeptCandidacy present, KeptCandidacy next) {
        return present == null
                ? candidacies.putIfAbsent(candidacyId, next) == null
                : candidacies.replace(candidacyId, present, next);
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        checkLimit(limit);
        KeptCandidacy kept = candidacies.get(candidacyId);
        return kept == null ? List.of() : kept.commitsAfter(afterRevision, limit);
    }

    @Override
    public void feed(String afterCandidacyId, Reader reader) {
        candidacies.keySet().stream()
                .filter(id -> id.compareTo(afterCandidacyId) > 0)
                .sorted()
                .forEach(id -> feedOne(id, reader));
    }

    private void feedOne(String candidacyId, Reader reader) {
        KeptCandidacy kept = Objects.requireNonNull(candidacies.get(candidacyId), "nothing is ever removed");
        kept.commits().forEach(commit -> reader.commit(candidacyId, commit));
    }

    @Override
    public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
        checkLimit(limit);
        Comparator<IndexRow> order = orderOf(filter);
        return rows().filter(filter::fits)
                .filter(row -> after.isEmpty() || order.compare(row, after.get()) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    private static Comparator<IndexRow> orderOf(IndexFilter filter) {
        Comparator<IndexRow> byId = Comparator.comparing(IndexRow::candidacyId);
        return filter.dueBefore().isEmpty()
                ? byId
                : Comparator.<IndexRow, java.time.Instant>comparing(
                                row -> row.due().orElseThrow())
                        .thenComparing(byId);
    }

    @Override
    public Map<String, Long> countByStage(String cohort) {
        return rows().filter(row -> row.cohort().equals(cohort))
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(IndexRow::stage, Collectors.counting()), Map::copyOf));
    }

    private Stream<IndexRow> rows() {
        return candidacies.values().stream().map(KeptCandidacy::index);
    }

    @Override
    public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
        checkLimit(limit);
        List<StoredObligation> entries = candidacies.values().stream()
                .flatMap(kept -> kept.pending().toJavaStream())
                .filter(entry -> after.isEmpty() || OutboxPosition.of(entry).compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(OutboxPosition::of))
                .limit(limit)
                .toList();
        Optional<OutboxPosition> end =
                entries.isEmpty() ? Optional.empty() : Optional.of(OutboxPosition.of(entries.get(entries.size() - 1)));
        return new OutboxPage(entries, List.of(), end);
    }

    @Override
    public void acknowledge(String candidacyId, String key) {
        Objects.requireNonNull(key, "key");
        candidacies.computeIfPresent(candidacyId, (id, kept) -> kept.without(key));
    }

    private static void checkLimit(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " entries, not " + limit);
        }
    }
}
