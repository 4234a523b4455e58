package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndexTest {
    private static final Instant DUE = Instant.parse("2026-06-01T00:00:00Z");
    private static final int PARTS = 7;

    private static List<IndexRow> someRows() {
        Random random = new Random(7);
        List<IndexRow> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            // In this order capitals go before small letters, as code points do.
            String id = (i % 2 == 0 ? "c-" : "C-") + random.nextInt(1_000_000);
            rows.add(new IndexRow(
                    id,
                    1,
                    "cohort-" + random.nextInt(2),
                    "stage-" + random.nextInt(2),
                    "person-" + random.nextInt(3),
                    any(random, "mentor-"),
                    some(random, "Reviewer-0", "reviewer-"),
                    some(random, "Panel-0", "panel-"),
                    random.nextInt(4) == 0
                            ? Optional.empty()
                            : Optional.of(DUE.plusNanos(1_000L * random.nextInt(8)))));
        }
        return rows;
    }

    private static List<String> some(Random random, String always, String person) {
        return random.nextBoolean() ? List.of() : List.of(always, person + random.nextInt(2));
    }

    private static Optional<String> any(Random random, String person) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(person + random.nextInt(2));
    }

    private static JdbcStore filled(Databases database, List<IndexRow> rows) {
        JdbcStore store = database.emptyStore();
        rows.forEach(row -> store.append(
                row.candidacyId(), 0, Sample.of(row.candidacyId(), 1).index(row).write()));
        return store;
    }

    /** The filter whose part number n is given where bit n is set. */
    private static IndexFilter filter(int parts) {
        IndexFilter filter = IndexFilter.ALL;
        filter = (parts & 1) == 0 ? filter : filter.inCohort("cohort-1");
        filter = (parts & 2) == 0 ? filter : filter.atStage("stage-1");
        filter = (parts & 4) == 0 ? filter : filter.ofParticipant("person-1");
        filter = (parts & 8) == 0 ? filter : filter.mentoredBy("mentor-1");
        filter = (parts & 16) == 0 ? filter : filter.reviewedBy("Reviewer-0");
        filter = (parts & 32) == 0 ? filter : filter.withPanelMember("Panel-0");
        return (parts & 64) == 0 ? filter : filter.dueBefore(DUE.plusNanos(6_000));
    }

    private static List<IndexRow> expected(List<IndexRow> rows, IndexFilter filter) {
        Comparator<IndexRow> byId = Comparator.comparing(IndexRow::candidacyId);
        Comparator<IndexRow> byDue = Comparator.comparing(row -> row.due().orElseThrow());
        return rows.stream()
                .filter(filter::fits)
                .sorted(filter.dueBefore().isPresent() ? byDue.thenComparing(byId) : byId)
                .toList();
    }

    private static List<IndexRow> paged(JdbcStore store, IndexFilter filter, int limit) {
        List<IndexRow> all = new ArrayList<>();
        List<IndexRow> page = store.page(filter, Optional.empty(), limit);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = store.page(filter, Optional.of(page.get(page.size() - 1)), limit);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void everyFilterListsWhatFitsInOrderPageByPage(Databases database) {
        List<IndexRow> rows = someRows();
        JdbcStore store = filled(database, rows);

        for (int parts = 0; parts < 1 << PARTS; parts++) {
            IndexFilter filter = filter(parts);
            assertThat(paged(store, filter, 3)).as(filter.toString()).isEqualTo(expected(rows, filter));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageGoesOnWhereverItsLastRowIsNow(Databases database) {
        List<IndexRow> rows = List.of(
                Sample.row("c-1", 1, "a", "s", "r", DUE),
                Sample.row("c-2", 1, "a", "s", "r", DUE),
                Sample.row("c-3", 1, "a", "s", "r", DUE));
        JdbcStore store = filled(database, rows);
        IndexFilter filter = IndexFilter.ALL.reviewedBy("r").dueBefore(DUE.plusSeconds(1));
        List<IndexRow> first = store.page(filter, Optional.empty(), 2);

        IndexRow moved = Sample.row("c-2", 2, "a", "s", "other", DUE.plusSeconds(9));
        store.append("c-2", 1, Sample.of("c-2", 2).index(moved).write());

        assertThat(store.page(filter, Optional.of(first.get(1)), 2)).containsExactly(rows.get(2));
        assertThat(store.page(IndexFilter.ALL.reviewedBy("other"), Optional.empty(), 2))
                .containsExactly(moved);
    }

    @ParameterizedTest
    @EnumSource
    void theLatestPanelReplacesTheOneBefore(Databases database) {
        JdbcStore store = database.emptyStore();
        store.append("c-1", 0, Sample.of("c-1", 1).panel("a", "b").write());
        store.append("c-1", 1, Sample.of("c-1", 2).panel("b", "c").write());

        assertThat(store.page(IndexFilter.ALL.withPanelMember("a"), Optional.empty(), 9))
                .isEmpty();
        assertThat(store.page(IndexFilter.ALL.withPanelMember("c"), Optional.empty(), 9))
                .singleElement()
                .returns(List.of("b", "c"), IndexRow::panel);

        store.append("c-1", 2, Sample.of("c-1", 3).write());
        assertThat(store.page(IndexFilter.ALL.withPanelMember("b"), Optional.empty(), 9))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLatestReviewersReplaceThoseBeforeAndMoveWithDue(Databases database) {
        JdbcStore store = database.emptyStore();
        IndexFilter soon = IndexFilter.ALL.dueBefore(DUE.plusSeconds(1));
        store.append(
                "c-1",
                0,
                Sample.of("c-1", 1).index(due("c-1", 1, 0)).reviewers("a", "b").write());
        store.append(
                "c-2",
                0,
                Sample.of("c-2", 1).index(due("c-2", 1, -5)).reviewers("b").write());
        assertThat(ids(store, soon.reviewedBy("b"))).containsExactly("c-2", "c-1");
        assertThat(ids(store, IndexFilter.ALL.reviewedBy("b"))).containsExactly("c-1", "c-2");

        store.append(
                "c-1",
                1,
                Sample.of("c-1", 2).index(due("c-1", 2, -9)).reviewers("b", "c").write());
        assertThat(ids(store, soon.reviewedBy("a"))).isEmpty();
        assertThat(ids(store, soon.reviewedBy("b"))).containsExactly("c-1", "c-2");
        assertThat(ids(store, soon.reviewedBy("c"))).containsExactly("c-1");
        assertThat(store.page(IndexFilter.ALL.reviewedBy("c"), Optional.empty(), 9))
                .singleElement()
                .returns(List.of("b", "c"), IndexRow::reviewers);

        store.append("c-1", 2, Sample.of("c-1", 3).reviewers("b").write());
        assertThat(ids(store, soon.reviewedBy("b"))).containsExactly("c-2");
        assertThat(ids(store, IndexFilter.ALL.reviewedBy("b"))).containsExactly("c-1", "c-2");
        store.append("c-1", 3, Sample.of("c-1", 4).write());
        assertThat(ids(store, IndexFilter.ALL.reviewedBy("b"))).containsExactly("c-2");
    }

    private static IndexRow due(String id, long revision, long seconds) {
        return Sample.row(id, revision, "a", "s", "nobody", DUE.plusSeconds(seconds));
    }

    private static List<String> ids(JdbcStore store, IndexFilter filter) {
        return store.page(filter, Optional.empty(), 9).stream()
                .map(IndexRow::candidacyId)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void dueIsExactToTheMicrosecondAndTheEndIsNotIncluded(Databases database) {
        for (String due : List.of(
                "2026-06-01T00:00:00.000001Z",
                "1969-12-31T23:59:59.999999Z",
                "0001-01-01T00:00:00Z",
                "1582-10-10T00:00:00Z",
                "-0044-03-15T12:00:00.000001Z",
                "+123456-01-01T00:00:00Z")) {
            Instant instant = Instant.parse(due);
            IndexRow row = Sample.row("c-1", 1, "a", "s", "r", instant);
            JdbcStore store = filled(database, List.of(row));

            assertThat(store.page(IndexFilter.ALL, Optional.empty(), 9)).containsExactly(row);
            assertThat(store.page(IndexFilter.ALL.dueBefore(instant), Optional.empty(), 9))
                    .isEmpty();
            assertThat(store.page(IndexFilter.ALL.dueBefore(instant.plusNanos(1_000)), Optional.empty(), 9))
                    .containsExactly(row);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfTimeIsAFilterLikeAnyOther(Databases database) {
        IndexRow row = Sample.row("c-1", 1, "a", "s", "r", Instant.parse("+200000-01-01T00:00:00Z"));
        JdbcStore store = filled(database, List.of(row));

        assertThat(store.page(IndexFilter.ALL.dueBefore(Instant.MAX), Optional.empty(), 9))
                .containsExactly(row);
        assertThat(store.page(IndexFilter.ALL.dueBefore(Instant.MIN), Optional.empty(), 9))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(
                        "c-2",
                        0,
                        Sample.of("c-2", 1)
                                .index(Sample.row("c-2", 1, "a", "s", "r", Instant.MAX.truncatedTo(ChronoUnit.MICROS)))
                                .write()));
    }

    @ParameterizedTest
    @EnumSource
    void aCohortIsCountedByStage(Databases database) {
        JdbcStore store = filled(
                database,
                List.of(
                        Sample.row("c-1", 1, "a", "drafting", "r", DUE),
                        Sample.row("c-2", 1, "a", "drafting", "r", DUE),
                        Sample.row("c-3", 1, "a", "awarded", "r", DUE),
                        Sample.row("c-4", 1, "b", "drafting", "r", DUE)));

        assertThat(store.countByStage("a")).isEqualTo(Map.of("drafting", 2L, "awarded", 1L));
        assertThat(store.countByStage("nobody's")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aPageHasOneToAThousandRows(Databases database) {
        JdbcStore store = database.emptyStore();

        for (int limit : new int[] {-1, 0, 1_001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> store.page(IndexFilter.ALL, Optional.empty(), limit));
            assertThatIllegalArgumentException().isThrownBy(() -> store.commits("c-1", 0, limit));
            assertThatIllegalArgumentException().isThrownBy(() -> store.pending(Optional.empty(), limit));
        }
    }
}
