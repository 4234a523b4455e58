package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Stores whose index tells something else than their states. */
final class BrokenRows {
    private BrokenRows() {}

    static List<Broken<CandidacyStore>> all() {
        return List.of(
                by("STORE-301", "loses fractions of seconds before 1970", LosesFractions::new),
                by("STORE-302", "keeps a mentor who left", KeepsMentors::new),
                by("STORE-303", "keeps a panel that was dissolved", KeepsPanels::new),
                by("STORE-304", "indexes collisions", IndexesCollisions::new),
                by("STORE-305", "counts stages that were left", CountsWhatWasLeft::new),
                by("STORE-306", "hands out its own counts", HandsOutItsCounts::new),
                by("STORE-307", "writes the index later", IndexesLater::new),
                by("STORE-308", "keeps a reviewer who was replaced", KeepsReviewers::new, "STORE-302"));
    }

    private static IndexRow row(IndexRow row, Optional<String> mentor, List<String> panel, Optional<Instant> due) {
        return row(row, mentor, row.reviewers(), panel, due);
    }

    private static IndexRow row(
            IndexRow row, Optional<String> mentor, List<String> reviewers, List<String> panel, Optional<Instant> due) {
        return new IndexRow(
                row.candidacyId(),
                row.revision(),
                row.cohort(),
                row.stage(),
                row.participant(),
                mentor,
                reviewers,
                panel,
                due);
    }

    /** Writes another row than it was given, made from that and the one before. */
    private abstract static class Rewriting extends Around {
        private final Map<String, IndexRow> rows = new ConcurrentHashMap<>();

        abstract IndexRow after(IndexRow before, IndexRow given);

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            IndexRow row = after(rows.getOrDefault(candidacyId, write.index()), write.index());
            AppendOutcome outcome = sound.append(
                    candidacyId,
                    expectedRevision,
                    new StoredWrite(write.commit(), write.snapshot(), write.sections(), row, write.obligations()));
            if (outcome instanceof AppendOutcome.Appended) {
                rows.put(candidacyId, row);
            }
            return outcome;
        }
    }

    private static final class LosesFractions extends Rewriting {
        @Override
        IndexRow after(IndexRow before, IndexRow given) {
            Optional<Instant> due =
                    given.due().map(at -> at.isBefore(Instant.EPOCH) ? at.truncatedTo(ChronoUnit.SECONDS) : at);
            return row(given, given.mentor(), given.panel(), due);
        }
    }

    private static final class KeepsMentors extends Rewriting {
        @Override
        IndexRow after(IndexRow before, IndexRow given) {
            return row(given, given.mentor().or(before::mentor), given.panel(), given.due());
        }
    }

    private static final class KeepsPanels extends Rewriting {
        @Override
        IndexRow after(IndexRow before, IndexRow given) {
            return row(given, given.mentor(), both(before.panel(), given.panel()), given.due());
        }
    }

    private static final class KeepsReviewers extends Rewriting {
        @Override
        IndexRow after(IndexRow before, IndexRow given) {
            List<String> both = both(before.reviewers(), given.reviewers());
            return row(given, given.mentor(), both, given.panel(), given.due());
        }
    }

    private static List<String> both(List<String> before, List<String> given) {
        return Stream.concat(before.stream(), given.stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static final class IndexesCollisions extends Around {
        private final Map<String, IndexRow> strays = new ConcurrentHashMap<>();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Collided) {
                strays.put(candidacyId, write.index());
            } else {
                strays.remove(candidacyId);
            }
            return outcome;
        }

        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            return sound.page(filter, after, limit).stream()
                    .map(row -> strays.getOrDefault(row.candidacyId(), row))
                    .toList();
        }
    }

    private static final class CountsWhatWasLeft extends Around {
        private final Map<String, Set<String>> stages = new ConcurrentHashMap<>();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Appended) {
                stages.computeIfAbsent(write.index().cohort(), cohort -> ConcurrentHashMap.newKeySet())
                        .add(write.index().stage());
            }
            return outcome;
        }

        @Override
        public Map<String, Long> countByStage(String cohort) {
            Map<String, Long> counts = new HashMap<>(sound.countByStage(cohort));
            stages.getOrDefault(cohort, Set.of()).forEach(stage -> counts.putIfAbsent(stage, 0L));
            return counts;
        }
    }

    private static final class HandsOutItsCounts extends Around {
        private final Map<String, Map<String, Long>> counts = new ConcurrentHashMap<>();

        @Override
        public Map<String, Long> countByStage(String cohort) {
            Map<String, Long> own = counts.computeIfAbsent(cohort, same -> new HashMap<>());
            own.clear();
            own.putAll(sound.countByStage(cohort));
            return own;
        }
    }

    private static final class IndexesLater extends Around {
        private final Map<String, IndexRow> before = new ConcurrentHashMap<>();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            sound.page(IndexFilter.ALL, Optional.empty(), 1000).stream()
                    .filter(row -> row.candidacyId().equals(candidacyId))
                    .forEach(row -> before.put(candidacyId, row));
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            waitFor(() -> false);
            before.remove(candidacyId);
            return outcome;
        }

        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            return sound.page(filter, after, limit).stream()
                    .map(row -> before.getOrDefault(row.candidacyId(), row))
                    .toList();
        }
    }
}
