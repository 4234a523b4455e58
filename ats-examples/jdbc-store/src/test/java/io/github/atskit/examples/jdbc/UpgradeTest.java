package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.ReadRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that was made and filled at version 1, with a column for the one reviewer, opens and answers the same lists. */
class UpgradeTest {
    private static final Instant DUE = Instant.parse("2026-06-01T00:00:00.000001Z");
    private static final int CANDIDACIES = 200;

    private static final String CANDIDACY = """
            insert into ats_candidacy (candidacy_id, revision, hash, schema, state, cohort, stage, participant, mentor, reviewer, due)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String COMMIT =
            "insert into ats_commit (candidacy_id, revision, command_id, payload) values (?, ?, ?, ?)";

    /** As version 1 made it: the migrations up to that, and the rows that its statements wrote. */
    private static List<IndexRow> begun(HikariDataSource source) throws SQLException {
        migrate(source, "1");
        List<IndexRow> rows = rows();
        try (Connection connection = source.getConnection();
                PreparedStatement candidacy = connection.prepareStatement(CANDIDACY);
                PreparedStatement commit = connection.prepareStatement(COMMIT)) {
            for (IndexRow row : rows) {
                EncodedWrite write = EncodedWrite.of(
                        row.candidacyId(),
                        Sample.of(row.candidacyId(), 1).index(row).write());
                new Parameters(candidacy)
                        .text(row.candidacyId())
                        .number(row.revision())
                        .text(write.write().snapshot().hash())
                        .number(1)
                        .text(write.state())
                        .text(row.cohort())
                        .text(row.stage())
                        .text(row.participant())
                        .text(row.mentor())
                        .text(row.reviewers().stream().findFirst())
                        .instant(row.due());
                candidacy.executeUpdate();
                new Parameters(commit)
                        .text(row.candidacyId())
                        .number(1L)
                        .text(Optional.empty())
                        .text(write.payload());
                commit.executeUpdate();
            }
        }
        return rows;
    }

    private static void migrate(HikariDataSource source, String version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:io/github/atskit/examples/jdbc/candidacies/"
                        + Dialect.of(source).folder())
                .table("ats_schema_history")
                .target(MigrationVersion.fromVersion(version))
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private static List<IndexRow> rows() {
        Random random = new Random(11);
        return IntStream.range(0, CANDIDACIES)
                .mapToObj(i -> new IndexRow(
                        String.format("c-%03d", i),
                        1,
                        "cohort-" + random.nextInt(2),
                        "stage-" + random.nextInt(3),
                        "person-" + i,
                        random.nextBoolean() ? Optional.empty() : Optional.of("mentor-" + random.nextInt(3)),
                        random.nextInt(3) == 0 ? List.of() : List.of("reviewer-" + random.nextInt(3)),
                        List.of(),
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(DUE.plusNanos(1_000L * random.nextInt(50)))))
                .toList();
    }

    private static List<IndexFilter> filters() {
        List<IndexFilter> filters = new ArrayList<>();
        for (IndexFilter by : List.of(
                IndexFilter.ALL,
                IndexFilter.ALL.reviewedBy("reviewer-0"),
                IndexFilter.ALL.reviewedBy("reviewer-2"),
                IndexFilter.ALL.reviewedBy("nobody"),
                IndexFilter.ALL.mentoredBy("mentor-1").reviewedBy("reviewer-1"))) {
            for (IndexFilter at : List.of(by, by.inCohort("cohort-1"), by.atStage("stage-2"))) {
                filters.add(at);
                filters.add(at.dueBefore(DUE.plusNanos(30_000)));
            }
        }
        return filters;
    }

    private static List<IndexRow> expected(List<IndexRow> rows, IndexFilter filter) {
        Comparator<IndexRow> byDue = Comparator.comparing(row -> row.due().orElseThrow());
        Comparator<IndexRow> byId = Comparator.comparing(IndexRow::candidacyId);
        return rows.stream()
                .filter(filter::fits)
                .sorted(filter.dueBefore().isPresent() ? byDue.thenComparing(byId) : byId)
                .toList();
    }

    private static void assertThatItAnswers(JdbcStore store, List<IndexRow> rows) {
        for (IndexFilter filter : filters()) {
            assertThat(store.page(filter, Optional.empty(), 1_000))
                    .as(filter.toString())
                    .isEqualTo(expected(rows, filter));
        }
    }

    @ParameterizedTest
    @EnumSource
    void itOpensAndAnswersTheSameListsAndGoesOn(Databases database) throws SQLException {
        try (HikariDataSource source = SchemaTest.fresh(database)) {
            List<IndexRow> rows = new ArrayList<>(begun(source));

            JdbcStore store = JdbcStore.over(source);

            assertThatItAnswers(store, rows);
            assertThat(store.commits("c-007", 0, 10)).hasSize(1);
            assertThat(store.read(ReadRequest.of("c-007"))).isNotNull();

            Sample next = Sample.of("c-007", 2)
                    .index(Sample.row("c-007", 2, "cohort-1", "stage-2", "x", DUE))
                    .reviewers("reviewer-0", "reviewer-2");
            store.append("c-007", 1, next.write());
            rows.set(7, next.write().index());
            assertThatItAnswers(store, rows);
            assertThatItAnswers(JdbcStore.over(source), rows);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeThatWasCutOffIsDoneAtTheNextStart(Databases database) throws SQLException {
        try (HikariDataSource source = SchemaTest.fresh(database)) {
            List<IndexRow> rows = begun(source);
            migrate(source, "2");
            if (database == Databases.H2) {
                // Each of its statements stays done, and the history does not know of it yet.
                SchemaTest.run(source, "delete from \"ats_schema_history\" where \"version\" = '2'");
            }

            assertThatItAnswers(JdbcStore.over(source), rows);
        }
    }

    /** What it would write of a reviewer would be in no list. */
    @Test
    void aProgramOfVersionOneThatStillRunsOnPostgresIsRefused() throws SQLException {
        try (HikariDataSource source = SchemaTest.fresh(Databases.POSTGRESQL)) {
            begun(source);
            JdbcStore.over(source);

            assertThatThrownBy(() -> SchemaTest.run(source, "select reviewer from ats_candidacy"))
                    .hasMessageContaining("column \"reviewer\" does not exist");
        }
    }
}
