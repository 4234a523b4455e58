package io.github.atskit.persistence.contract;

import io.github.atskit.persistence.CandidacyStore;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.IndexStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Rules of what a question to the index leaves out. */
final class IndexFilters {
    private static final Instant DUE = Instant.parse("2026-04-01T16:00:00.000001Z");

    /** Values that a search by pattern or without case takes for the plain one, and one that nobody has. */
    private static final List<String> ALIKE =
            List.of("Ann", "ANN", "ann ", "an_", "%", "a*", "an", "ann1", "", "nobody");

    private IndexFilters() {}

    static List<RuleCheck<CandidacyStore>> rules() {
        return List.of(
                one("STORE-311", "cohort", IndexFilter::inCohort, Row::inCohort),
                one("STORE-312", "stage", IndexFilter::atStage, Row::atStage),
                one("STORE-313", "participant", IndexFilter::ofParticipant, Row::ofParticipant),
                one("STORE-314", "mentor", IndexFilter::mentoredBy, Row::mentoredBy),
                one("STORE-315", "reviewer", IndexFilter::reviewedBy, IndexFilters::reviewers),
                one("STORE-316", "panel member", IndexFilter::withPanelMember, IndexFilters::panel),
                IndexRows.rule(
                        "STORE-317",
                        "what falls due before an instant is listed, what falls due then or never is not",
                        "whether the comparison is strict, exact to the microsecond, and leaves out rows without due",
                        IndexFilters::dueBefore),
                IndexRows.rule(
                        "STORE-318",
                        "every part of a filter has to fit",
                        "whether the conditions are joined by and",
                        IndexFilters::combined),
                IndexRows.rule(
                        "STORE-319",
                        "values of a filter are compared exactly: by case, without wildcards",
                        "the collation of the columns, and LIKE where there should be an equals sign",
                        IndexFilters::exact));
    }

    private static Row reviewers(Row row, String person) {
        return row.reviewedBy("abe", person);
    }

    private static Row panel(Row row, String person) {
        return row.withPanel("abe", person);
    }

    private static RuleCheck<CandidacyStore> one(
            String id,
            String part,
            BiFunction<IndexFilter, String, IndexFilter> narrowed,
            BiFunction<Row, String, Row> having) {
        return IndexRows.rule(
                id,
                "a filter by " + part + " lists who fits, and nobody else",
                "the condition for " + part + ", where it is given and where it is not",
                store -> fits(store, part, narrowed, having));
    }

    private static void fits(
            IndexStore store,
            String part,
            BiFunction<IndexFilter, String, IndexFilter> narrowed,
            BiFunction<Row, String, Row> having) {
        IndexRow ann = Draft.of("c-1", 0)
                .with(having.apply(Row.PLAIN, "ann"))
                .keptBy(store)
                .index();
        Draft.of("c-2", 0).with(having.apply(Row.PLAIN, "bob")).keptBy(store);
        Draft.of("c-3", 0).with(Row.PLAIN).keptBy(store);
        IndexRow again = Draft.of("c-4", 0)
                .with(having.apply(Row.PLAIN, "ann"))
                .keptBy(store)
                .index();
        List<IndexRow> seen = IndexRows.list(store, narrowed.apply(IndexFilter.ALL, "ann"));
        Expect.equal("rows by " + part, List.of(ann, again), seen);
        Expect.equal("rows without a filter", 4, IndexRows.all(store).size());
        Expect.equal(
                "rows by a " + part + " that none has",
                List.of(),
                IndexRows.list(store, narrowed.apply(IndexFilter.ALL, "cat")));
    }

    private static void dueBefore(IndexStore store) {
        IndexRow before = Draft.of("c-1", 0)
                .with(Row.PLAIN.due(DUE.minusNanos(1000)))
                .keptBy(store)
                .index();
        Draft.of("c-2", 0).with(Row.PLAIN.due(DUE)).keptBy(store);
        Draft.of("c-3", 0).with(Row.PLAIN.due(DUE.plusNanos(1000))).keptBy(store);
        Draft.of("c-4", 0).with(Row.PLAIN).keptBy(store);
        Expect.equal(
                "rows that fall due before " + DUE,
                List.of(before),
                IndexRows.list(store, IndexFilter.ALL.dueBefore(DUE)));
        Expect.equal(
                "how many fall due in 2026",
                3,
                IndexRows.list(store, IndexFilter.ALL.dueBefore(Instant.parse("2027-01-01T00:00:00Z")))
                        .size());
    }

    private static void combined(IndexStore store) {
        Row all = Row.PLAIN
                .mentoredBy("m-1")
                .reviewedBy("r-0", "r-1")
                .withPanel("v-1", "v-2")
                .due(DUE);
        IndexRow fitting = Draft.of("c-0", 0).with(all).keptBy(store).index();
        List<Row> others = List.of(
                all.inCohort("2027"),
                all.atStage("awarded"),
                all.ofParticipant("p-2"),
                all.mentoredBy("m-2"),
                all.reviewedBy("r-0"),
                all.reviewedBy("r-2"),
                all.withPanel("v-1"),
                all.due(DUE.plusSeconds(1)));
        for (Row other : others) {
            Draft.of("c-1" + others.indexOf(other), 0).with(other).keptBy(store);
        }
        IndexFilter filter = IndexFilter.ALL
                .inCohort("2026")
                .atStage("drafting")
                .ofParticipant("p-1")
                .mentoredBy("m-1")
                .reviewedBy("r-1")
                .withPanelMember("v-2")
                .dueBefore(DUE.plusSeconds(1));
        Expect.equal("rows that fit in every part", List.of(fitting), IndexRows.list(store, filter));
    }

    private static void exact(IndexStore store) {
        Row ann = Row.PLAIN
                .inCohort("ann")
                .atStage("ann")
                .ofParticipant("ann")
                .mentoredBy("ann")
                .reviewedBy("ann")
                .withPanel("ann");
        Draft.of("c-1", 0).with(ann).keptBy(store);
        for (String alike : ALIKE) {
            for (IndexFilter filter : byEachPart(alike)) {
                Expect.equal("rows by " + filter, List.of(), IndexRows.list(store, filter));
            }
        }
    }

    private static List<IndexFilter> byEachPart(String value) {
        List<IndexFilter> filters = new ArrayList<>();
        filters.add(IndexFilter.ALL.inCohort(value));
        filters.add(IndexFilter.ALL.atStage(value));
        filters.add(IndexFilter.ALL.ofParticipant(value));
        filters.add(IndexFilter.ALL.mentoredBy(value));
        filters.add(IndexFilter.ALL.reviewedBy(value));
        filters.add(IndexFilter.ALL.withPanelMember(value));
        return filters;
    }
}
