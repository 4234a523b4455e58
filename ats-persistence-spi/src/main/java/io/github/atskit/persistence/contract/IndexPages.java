package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Rules of lists that are longer than a page. */
final class IndexPages {
    private static final Instant DUE = Instant.parse("2026-04-01T16:00:00Z");
    private static final IndexFilter DUE_SOON = IndexFilter.ALL.dueBefore(DUE.plusSeconds(1000));
    private static final int ROWS = 17;
    private static final int PAGE = 3;
    private static final int MOST_PAGES = 200;

    private IndexPages() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                IndexRows.rule(
                        "STORE-321",
                        "rows are ordered by candidacy, by code point",
                        "the collation: capital letters come before small ones, digits before both",
                        IndexPages::orderedById),
                IndexRows.rule(
                        "STORE-322",
                        "what falls due is ordered by that, then by candidacy",
                        "the order of the query where the filter asks for what falls due, and its second part",
                        IndexPages::orderedByDue),
                IndexRows.rule(
                        "STORE-323",
                        "pages are complete, without repetition, and short only at the end",
                        "the comparison with the last row, whose ties are broken by candidacy, and the limit",
                        IndexPages::complete),
                IndexRows.rule(
                        "STORE-324",
                        "rows that stand still are listed once, whatever is written between two pages",
                        "whether pages are counted from the beginning instead of continued behind the last row",
                        IndexPages::standWriters),
                IndexRows.rule(
                        "STORE-325",
                        "a page continues behind its last row, wherever that row is now",
                        "whether the last row is looked up again instead of taken as it was handed out",
                        IndexPages::continueBehindRowsThatMoved),
                IndexRows.rule(
                        "STORE-326",
                        "what moves and falls due does so in the lists of its people as well",
                        "whether cohort, stage or due are also kept beside the people, and left there as they were",
                        IndexPages::movesForEverybody));
    }

    /** Every page in turn; between two pages something may happen. */
    private static List<IndexRow> paged(IndexStore store, IndexFilter filter, int limit, IntConsumer between) {
        List<IndexRow> all = new ArrayList<>();
        List<IndexRow> page = store.page(filter, Optional.empty(), limit);
        for (int pages = 1; !page.isEmpty(); pages++) {
            Expect.that(page.size() <= limit, "a page of at most " + limit + " rows has " + page.size());
            Expect.that(pages <= MOST_PAGES, "the list does not end after " + MOST_PAGES + " pages");
            all.addAll(page);
            between.accept(pages);
            page = store.page(filter, Optional.of(page.get(page.size() - 1)), limit);
        }
        return all;
    }

    private static List<String> ids(List<IndexRow> rows) {
        return rows.stream().map(IndexRow::candidacyId).toList();
    }

    private static void orderedById(IndexStore store) {
        List<String> ids = List.of("c-10", "b", "c-2", "C-3", "a_b", "a.b", "a-b", "aB", "9", "10");
        ids.forEach(id -> Draft.of(id, 0).keptBy(store));
        List<String> sorted = ids.stream().sorted().toList();
        Expect.equal("order of the rows", sorted, ids(IndexRows.all(store)));
        List<IndexRow> rows = paged(store, IndexFilter.ALL, PAGE, pages -> {});
        Expect.equal("order of the rows in pages", sorted, ids(rows));
    }

    private static void due(IndexStore store, String id, long after, long seconds) {
        Draft.of(id, after).with(Row.PLAIN.due(DUE.plusSeconds(seconds))).keptBy(store);
    }

    private static void orderedByDue(IndexStore store) {
        due(store, "c-1", 0, 30);
        due(store, "c-2", 0, 10);
        due(store, "B-3", 0, 20);
        due(store, "c-4", 0, 20);
        due(store, "b-5", 0, 20);
        due(store, "c-6", 0, -1_000_000_000_000L / 500);
        Draft.of("c-7", 0).keptBy(store);
        List<String> expected = List.of("c-6", "c-2", "B-3", "b-5", "c-4", "c-1");
        Expect.equal("order of what falls due", expected, ids(IndexRows.list(store, DUE_SOON)));
        List<IndexRow> rows = paged(store, DUE_SOON, 1, pages -> {});
        Expect.equal("order of what falls due, row by row", expected, ids(rows));
    }

    private static void complete(IndexStore store) {
        for (int i = 0; i < ROWS; i++) {
            due(store, "c-" + i, 0, i / 5);
        }
        for (IndexFilter filter : List.of(IndexFilter.ALL, DUE_SOON)) {
            List<IndexRow> all = IndexRows.list(store, filter);
            Expect.equal("number of rows", ROWS, all.size());
            for (int limit : new int[] {1, 2, 5, ROWS, ROWS + 1}) {
                Expect.equal("rows in pages of " + limit, all, paged(store, filter, limit, pages -> {}));
                Expect.equal(
                        "length of a first page of " + limit,
                        Math.min(limit, ROWS),
                        store.page(filter, Optional.empty(), limit).size());
            }
        }
    }

    private static void movesForEverybody(IndexStore store) {
        Row row = Row.PLAIN.mentoredBy("ann").reviewedBy("ann", "bob").withPanel("ann", "bob");
        Draft.of("c-1", 0).with(row.due(DUE.plusSeconds(10))).keptBy(store);
        Draft.of("c-2", 0).with(row.due(DUE.plusSeconds(20))).keptBy(store);
        Draft.of("c-3", 0).with(row).keptBy(store);
        forEverybody(store, "c-1", "c-2");
        Draft.of("c-2", 1).with(row.due(DUE)).keptBy(store);
        forEverybody(store, "c-2", "c-1");
        Draft.of("c-3", 1).with(row.due(DUE.plusSeconds(5))).keptBy(store);
        forEverybody(store, "c-2", "c-3", "c-1");
        Draft.of("c-2", 2).with(row).keptBy(store);
        forEverybody(store, "c-3", "c-1");
        Draft.of("c-3", 2).with(row.due(DUE.plusSeconds(2000))).keptBy(store);
        forEverybody(store, "c-1");
        Draft.of("c-1", 1).with(row.atStage("submitted").due(DUE)).keptBy(store);
        Draft.of("c-2", 3).with(row.inCohort("2027").due(DUE)).keptBy(store);
        for (IndexFilter ofAnn : List.of(IndexFilter.ALL.reviewedBy("ann"), DUE_SOON.reviewedBy("ann"))) {
            Expect.equal("what has moved on", List.of("c-1"), ids(IndexRows.list(store, ofAnn.atStage("submitted"))));
            Expect.equal("what has moved over", List.of("c-2"), ids(IndexRows.list(store, ofAnn.inCohort("2027"))));
        }
        IndexFilter left = IndexFilter.ALL.reviewedBy("ann").inCohort("2026").atStage("drafting");
        Expect.equal("what has not moved", List.of("c-3"), ids(IndexRows.list(store, left)));
    }

    private static void forEverybody(IndexStore store, String... ids) {
        for (IndexFilter filter : List.of(
                DUE_SOON,
                DUE_SOON.mentoredBy("ann"),
                DUE_SOON.reviewedBy("ann"),
                DUE_SOON.withPanelMember("ann"),
                DUE_SOON.reviewedBy("ann").withPanelMember("ann"))) {
            Expect.equal("what falls due, by " + filter, List.of(ids), ids(paged(store, filter, 1, pages -> {})));
        }
    }

    /** Rows come, go and move before and behind the place where the reader is, written by another thread. */
    private static void standWriters(IndexStore store) {
        for (IndexFilter filter : List.of(IndexFilter.ALL.inCohort("2026"), DUE_SOON.inCohort("2026"))) {
            String run = filter.dueBefore().isEmpty() ? "a" : "b";
            List<String> still = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                due(store, run + "-moving-" + i, 0, 100 + i);
                still.add(run + "-still-" + (char) ('a' + i));
                due(store, still.get(i), 0, i / 3 * 10L);
            }
            List<String> seen = ids(paged(store, filter, PAGE, page -> disturb(store, run, page)));
            List<String> standing = seen.stream().filter(still::contains).toList();
            Expect.equal("rows that stood still, of run " + run, still, standing);
            Expect.that(
                    seen.size() == seen.stream().distinct().count()
                            || !filter.dueBefore().isEmpty(),
                    "a row was listed twice in the order of candidacies");
        }
    }

    /** A row that moves about, one that leaves the cohort, and one that is new at the very beginning. */
    private static void disturb(IndexStore store, String run, int page) {
        try {
            Threads.elsewhere(() -> {
                if (page <= ROWS) {
                    due(store, run + "-0-new-" + page, 0, -page);
                    due(store, run + "-0-other-" + page, 0, -page);
                    due(store, run + "-moving-" + (page - 1), 1, -1000);
                }
                if (page % 2 == 0 && page <= ROWS) {
                    Row gone = Row.PLAIN.inCohort("2027").due(DUE);
                    Draft.of(run + "-moving-" + (page - 1), 2).with(gone).keptBy(store);
                }
            });
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unmet("the check was interrupted", interrupted);
        }
    }

    private static void continueBehindRowsThatMoved(IndexStore store) {
        for (int i = 0; i < 6; i++) {
            due(store, "c-" + i, 0, i * 10L);
        }
        List<IndexRow> first = store.page(DUE_SOON, Optional.empty(), 2);
        Expect.equal("first page", List.of("c-0", "c-1"), ids(first));
        due(store, "c-1", 1, 35);
        List<IndexRow> second = store.page(DUE_SOON, Optional.of(first.get(1)), 2);
        Expect.equal("page behind a row that moved", List.of("c-2", "c-3"), ids(second));
        Draft.of("c-3", 1).with(Row.PLAIN).keptBy(store);
        List<IndexRow> third = store.page(DUE_SOON, Optional.of(second.get(1)), 10);
        Expect.equal("page behind a row that is not due any more", List.of("c-1", "c-4", "c-5"), ids(third));
    }
}
