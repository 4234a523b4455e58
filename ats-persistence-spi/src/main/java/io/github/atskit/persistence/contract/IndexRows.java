package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.Capability;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import io.github.atskit.persistence.StoredWrite;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Rules of the index: its rows come and change with the commits. */
final class IndexRows {
    private static final int LONGEST_PAGE = 1000;
    private static final int STEPS = 100;

    private static final Row FULL = Row.PLAIN
            .mentoredBy("m-1")
            .reviewedBy("r-1", "r-2")
            .withPanel("v-1", "v-2")
            .due(Instant.parse("2026-04-01T16:00:00.123456Z"));

    private IndexRows() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                rule(
                        "STORE-301",
                        "a row comes with its commit, as it was written",
                        "whether the row is written in the append's transaction; the column of due keeps microseconds",
                        IndexRows::comeWithCommits),
                rule(
                        "STORE-302",
                        "each commit replaces the row of its candidacy",
                        "whether the row is inserted beside the old one, or parts of it are left as they were",
                        IndexRows::areReplaced),
                rule(
                        "STORE-303",
                        "each commit replaces the panel, and may empty it",
                        "whether members of the panel before are deleted",
                        IndexRows::panelsAreReplaced),
                rule(
                        "STORE-304",
                        "a collision leaves the index alone",
                        "whether the row is written before the revision is compared",
                        IndexRows::collisionsLeaveThem),
                rule(
                        "STORE-305",
                        "candidacies of a cohort are counted by stage, and a stage where none stands is left out",
                        "the condition on the cohort, and whether stages are counted that were left",
                        IndexRows::areCounted),
                rule(
                        "STORE-306",
                        "pages and counts belong to the reader",
                        "whether a list or map is handed out that the store goes on using",
                        IndexRows::areDetached),
                rule(
                        "STORE-307",
                        "the index is never behind or ahead of the state",
                        "whether the index is written in the same transaction, and not by a job of its own",
                        IndexRows::moveWithStates),
                rule(
                        "STORE-308",
                        "each commit replaces the reviewers, and may leave none",
                        "whether reviewers of before are deleted, and those who stay are left",
                        IndexRows::reviewersAreReplaced));
    }

    static RuleCheck<CandidacyStore> rule(String id, String title, String hint, RuleCheck.Probe<IndexStore> probe) {
        return RuleCheck.optional(Capability.INDEX, IndexStore.class, id, title, hint, probe);
    }

    static List<IndexRow> all(IndexStore store) {
        return list(store, IndexFilter.ALL);
    }

    static List<IndexRow> list(IndexStore store, IndexFilter filter) {
        return store.page(filter, Optional.empty(), LONGEST_PAGE);
    }

    private static void comeWithCommits(IndexStore store) {
        Expect.equal("index of a fresh store", List.of(), all(store));
        IndexRow full = Draft.of("c-1", 0).with(FULL).keptBy(store).index();
        Expect.equal("index", List.of(full), all(store));
        Row odd = Row.PLAIN
                .inCohort("o'brien \u00E9 \"2026\"")
                .ofParticipant("p'1\\")
                .due(Instant.parse("1969-12-31T23:59:59.999999Z"));
        IndexRow other = Draft.of("c-2", 0).with(odd).keptBy(store).index();
        Expect.equal("index", List.of(full, other), all(store));
    }

    private static void areReplaced(IndexStore store) {
        Draft.of("c-1", 0).with(FULL).keptBy(store);
        IndexRow other = Draft.of("c-2", 0).with(FULL).keptBy(store).index();
        IndexRow plain = Draft.of("c-1", 1)
                .with(Row.PLAIN.withPanel("v-1", "v-2").atStage("submitted"))
                .keptBy(store)
                .index();
        Expect.equal("index after the second commit", List.of(plain, other), all(store));
        Expect.equal("rows with the mentor before", List.of(other), list(store, IndexFilter.ALL.mentoredBy("m-1")));
        IndexRow full = Draft.of("c-1", 2).with(FULL).keptBy(store).index();
        Expect.equal("index after the third commit", List.of(full, other), all(store));
    }

    private static void panelsAreReplaced(IndexStore store) {
        seatsAreReplaced(store, "panel", Row.PLAIN::withPanel, IndexRow::panel, IndexFilter.ALL::withPanelMember);
    }

    private static void reviewersAreReplaced(IndexStore store) {
        seatsAreReplaced(store, "reviewers", Row.PLAIN::reviewedBy, IndexRow::reviewers, IndexFilter.ALL::reviewedBy);
    }

    private static void seatsAreReplaced(
            IndexStore store,
            String what,
            Function<String[], Row> having,
            Function<IndexRow, List<String>> seats,
            Function<String, IndexFilter> filter) {
        List<List<String>> turns = List.of(List.of("s-1", "s-2"), List.of("s-2", "s-3"), List.of(), List.of("s-1"));
        for (int after = 0; after < turns.size(); after++) {
            List<String> persons = turns.get(after);
            Draft.of("c-1", after)
                    .with(having.apply(persons.toArray(String[]::new)))
                    .keptBy(store);
            Expect.equal(what, List.of(persons), all(store).stream().map(seats).toList());
            for (String person : List.of("s-1", "s-2", "s-3")) {
                int expected = persons.contains(person) ? 1 : 0;
                int seen = list(store, filter.apply(person)).size();
                Expect.equal("rows with " + person + " among " + what, expected, seen);
            }
        }
    }

    private static void collisionsLeaveThem(IndexStore store) {
        IndexRow row = Draft.of("c-1", 0).with(FULL).keptBy(store).index();
        Row late = Row.PLAIN.atStage("withdrawn").withPanel("v-3");
        for (String id : List.of("c-1", "c-2")) {
            AppendOutcome outcome = Draft.of(id, 3).with(late).appendTo(store);
            Expect.kind("append at revision 3", AppendOutcome.Collided.class, "Collided", outcome);
            Expect.equal("index after a collision", List.of(row), all(store));
            Expect.equal("counts after a collision", Map.of("drafting", 1L), store.countByStage("2026"));
        }
    }

    private static void areCounted(IndexStore store) {
        Expect.equal("counts of a fresh store", Map.of(), store.countByStage("2026"));
        for (int i = 0; i < 3; i++) {
            Draft.of("c-" + i, 0).with(FULL).keptBy(store);
        }
        Draft.of("d-1", 0).with(FULL.inCohort("2027")).keptBy(store);
        Draft.of("c-1", 1).with(FULL.atStage("submitted")).keptBy(store);
        Expect.equal("counts", Map.of("drafting", 2L, "submitted", 1L), store.countByStage("2026"));
        Expect.equal("counts of another cohort", Map.of("drafting", 1L), store.countByStage("2027"));
        Draft.of("c-1", 2).with(FULL.atStage("awarded")).keptBy(store);
        Expect.equal("counts after a move", Map.of("drafting", 2L, "awarded", 1L), store.countByStage("2026"));
        for (String nobody : List.of("202_", "%", "", "2028")) {
            Expect.equal("counts of the cohort <" + nobody + ">", Map.of(), store.countByStage(nobody));
        }
    }

    private static void areDetached(IndexStore store) {
        IndexRow row = Draft.of("c-1", 0).with(FULL).keptBy(store).index();
        List<IndexRow> page = all(store);
        Map<String, Long> counts = store.countByStage("2026");
        IndexRow other = Draft.of("c-2", 0).with(FULL).keptBy(store).index();
        Expect.equal("index after the second commit", List.of(row, other), all(store));
        Expect.equal("counts after the second commit", Map.of("drafting", 2L), store.countByStage("2026"));
        Expect.equal("page that was handed out before a commit", List.of(row), page);
        Expect.equal("counts that were handed out before a commit", Map.of("drafting", 1L), counts);
        Detached.spoil(page);
        Detached.spoil(counts);
        Expect.equal("index after a reader changed its page", List.of(row, other), all(store));
        Expect.equal("counts after a reader changed them", Map.of("drafting", 2L), store.countByStage("2026"));
    }

    /** One thread writes; another reads state, index and state again, so the row lies between the two. */
    private static void moveWithStates(IndexStore store) throws InterruptedException {
        StoredWrite first = Draft.of("c-1", 0).keptBy(store);
        Expect.equal("index after the first commit", List.of(first.index()), all(store));
        Threads.during(
                1,
                () -> {
                    for (long after = 1; after < STEPS; after++) {
                        Draft.of("c-1", after).keptBy(store);
                    }
                },
                () -> liesBetween(store));
        liesBetween(store);
    }

    private static void liesBetween(IndexStore store) {
        long before = Reading.revision(store, "c-1");
        List<IndexRow> rows = all(store);
        long after = Reading.revision(store, "c-1");
        Expect.equal("rows of one candidacy", 1, rows.size());
        long seen = rows.get(0).revision();
        Expect.that(
                before <= seen && seen <= after,
                "expected the row's revision between " + before + " and " + after + ", seen " + seen);
    }
}
