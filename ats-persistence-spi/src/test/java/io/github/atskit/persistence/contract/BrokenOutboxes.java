package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Stores that forget what is owed, or hand it out in disorder. */
final class BrokenOutboxes {
    private static final int EVERYTHING = 1000;
    private static final int CUT = 255;

    private BrokenOutboxes() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by(
                        "STORE-401",
                        "forgets the schema of messages",
                        () -> Altered.obligations(owed -> changed(owed, owed.key(), owed.at(), 1)),
                        "STORE-406"),
                by("STORE-402", "owes what collided", OwesCollisions::new, "STORE-415"),
                by(
                        "STORE-403",
                        "orders candidacies of the outbox as a dictionary does",
                        () -> new Sorting(Comparator.comparing(StoredObligation::at)
                                .thenComparing(StoredObligation::candidacyId, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(OutboxPosition::of))),
                by(
                        "STORE-403",
                        "orders by digits",
                        () -> new Sorting(Comparator.comparing(StoredObligation::at)
                                .thenComparing(StoredObligation::candidacyId)
                                .thenComparing(StoredObligation::revision)
                                .thenComparing(owed -> "" + owed.number()))),
                by("STORE-404", "continues behind a commit, not behind a message", ContinuesBehindCommits::new),
                by("STORE-405", "pages the outbox by number", PagesByNumber::new),
                by(
                        "STORE-406",
                        "cuts keys",
                        () -> Altered.obligations(owed -> changed(
                                owed,
                                owed.key().substring(0, Math.min(CUT, owed.key().length())),
                                owed.at(),
                                owed.schema()))),
                by(
                        "STORE-406",
                        "keeps microseconds of messages",
                        () -> Altered.obligations(owed ->
                                changed(owed, owed.key(), owed.at().truncatedTo(ChronoUnit.MICROS), owed.schema()))),
                by("STORE-407", "drops what is owed when nothing more is", DropsWithNothingMore::new));
    }

    private static StoredObligation changed(StoredObligation owed, String key, Instant at, int schema) {
        return new StoredObligation(owed.candidacyId(), owed.revision(), owed.number(), key, at, schema, owed.data());
    }

    static OutboxPage pageOf(List<StoredObligation> entries) {
        Optional<OutboxPosition> end =
                entries.isEmpty() ? Optional.empty() : Optional.of(OutboxPosition.of(entries.get(entries.size() - 1)));
        return new OutboxPage(entries, List.of(), end);
    }

    private static final class OwesCollisions extends Around {
        private final List<StoredObligation> strays = new CopyOnWriteArrayList<>();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Collided) {
                strays.addAll(write.obligations());
            }
            return outcome;
        }

        @Override
        public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
            return pageOf(Stream.concat(sound.pending(after, limit).entries().stream(), strays.stream())
                    .filter(owed -> after.isEmpty() || OutboxPosition.of(owed).compareTo(after.get()) > 0)
                    .sorted(Comparator.comparing(OutboxPosition::of))
                    .limit(limit)
                    .toList());
        }
    }

    private static final class Sorting extends Around {
        private final Comparator<StoredObligation> order;

        private Sorting(Comparator<StoredObligation> order) {
            this.order = order;
        }

        @Override
        public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
            OutboxPage page = sound.pending(after, limit);
            return new OutboxPage(page.entries().stream().sorted(order).toList(), List.of(), page.end());
        }
    }

    private static final class ContinuesBehindCommits extends Around {
        @Override
        public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
            UnaryOperator<OutboxPosition> behind =
                    end -> new OutboxPosition(end.at(), end.candidacyId(), end.revision(), Integer.MAX_VALUE);
            return sound.pending(after.map(behind), limit);
        }
    }

    private static final class PagesByNumber extends Around {
        private final Map<OutboxPosition, Integer> read = new ConcurrentHashMap<>();

        @Override
        public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
            int from = after.map(read::get).orElse(0);
            OutboxPage page = pageOf(sound.pending(Optional.empty(), EVERYTHING).entries().stream()
                    .skip(from)
                    .limit(limit)
                    .toList());
            page.end().ifPresent(end -> read.put(end, from + page.entries().size()));
            return page;
        }
    }

    private static final class DropsWithNothingMore extends Around {
        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (write.obligations().isEmpty()) {
                Owed.all(sound).stream()
                        .filter(owed -> owed.candidacyId().equals(candidacyId))
                        .forEach(owed -> sound.acknowledge(candidacyId, owed.key()));
            }
            return outcome;
        }
    }
}
