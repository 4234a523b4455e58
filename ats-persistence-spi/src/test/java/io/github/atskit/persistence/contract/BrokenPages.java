package io.github.atskit.persistence.contract;

import static io.github.atskit.persistence.contract.Broken.by;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Stores whose pages do not fit together. */
final class BrokenPages {
    private static final int EVERYTHING = 1000;

    private BrokenPages() {}

    static List<Broken<CandidacyStore>> all() {
        Comparator<IndexRow> byWord = Comparator.comparing(IndexRow::candidacyId, String.CASE_INSENSITIVE_ORDER);
        Comparator<IndexRow> byDue = Comparator.comparing(row -> row.due().orElse(Instant.MAX));
        return List.of(
                by("STORE-321", "orders rows as a dictionary does", () -> new Ordering(false, byWord)),
                by(
                        "STORE-322",
                        "orders what falls due at once by the latest id",
                        () -> new Ordering(
                                true,
                                byDue.thenComparing(Comparator.comparing(IndexRow::candidacyId)
                                        .reversed())),
                        "STORE-324"),
                by(
                        "STORE-323",
                        "leaves out ties at the end of a page",
                        () -> new Ordering(true, byDue),
                        "STORE-322",
                        "STORE-324"),
                by("STORE-323", "makes pages short", ShortPages::new, "STORE-325"),
                by("STORE-324", "pages by number", PagesByNumber::new, "STORE-325"),
                by("STORE-325", "looks its last row up again", LooksUpAgain::new, "STORE-324"),
                by("STORE-326", "leaves due beside a reviewer as it was at the assignment", DueOfAssignments::new));
    }

    /** Orders, and continues, by a comparison of its own: either what falls due or all the rest. */
    private static final class Ordering extends Around {
        private final boolean due;
        private final Comparator<IndexRow> order;

        private Ordering(boolean due, Comparator<IndexRow> order) {
            this.due = due;
            this.order = order;
        }

        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            if (filter.dueBefore().isPresent() != due) {
                return sound.page(filter, after, limit);
            }
            Predicate<IndexRow> behind = row -> after.isEmpty() || order.compare(row, after.get()) > 0;
            return sound.page(filter, Optional.empty(), EVERYTHING).stream()
                    .filter(behind)
                    .sorted(order)
                    .limit(limit)
                    .toList();
        }
    }

    private static final class ShortPages extends Around {
        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            return sound.page(filter, after, limit == 1 ? 1 : limit - 1);
        }
    }

    private static final class PagesByNumber extends Around {
        private final Map<IndexRow, Integer> read = new ConcurrentHashMap<>();

        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            int from = after.map(read::get).orElse(0);
            List<IndexRow> page = sound.page(filter, Optional.empty(), EVERYTHING).stream()
                    .skip(from)
                    .limit(limit)
                    .toList();
            if (!page.isEmpty()) {
                read.put(page.get(page.size() - 1), from + page.size());
            }
            return page;
        }
    }

    private static final class LooksUpAgain extends Around {
        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            Optional<IndexRow> now = sound.page(filter, Optional.empty(), EVERYTHING).stream()
                    .filter(row -> after.isPresent()
                            && row.candidacyId().equals(after.get().candidacyId()))
                    .findAny();
            return sound.page(filter, now.or(() -> after), limit);
        }
    }

    /** Lists what falls due for a reviewer by the due that it had when there first was a reviewer. */
    private static final class DueOfAssignments extends Around {
        private final Map<String, Instant> assigned = new ConcurrentHashMap<>();

        @Override
        public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
            AppendOutcome outcome = sound.append(candidacyId, expectedRevision, write);
            if (outcome instanceof AppendOutcome.Appended
                    && !write.index().reviewers().isEmpty()) {
                assigned.putIfAbsent(candidacyId, due(write.index()));
            }
            return outcome;
        }

        private static Instant due(IndexRow row) {
            return row.due().orElse(Instant.MAX);
        }

        @Override
        public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
            if (filter.reviewer().isEmpty() || filter.dueBefore().isEmpty()) {
                return sound.page(filter, after, limit);
            }
            Comparator<IndexRow> order =
                    Comparator.comparing(row -> assigned.getOrDefault(row.candidacyId(), due(row)));
            Comparator<IndexRow> total = order.thenComparing(IndexRow::candidacyId);
            return sound.page(IndexFilter.ALL, Optional.empty(), EVERYTHING).stream()
                    .filter(row -> filter.fits(row) && (after.isEmpty() || total.compare(row, after.get()) > 0))
                    .sorted(total)
                    .limit(limit)
                    .toList();
        }
    }
}
