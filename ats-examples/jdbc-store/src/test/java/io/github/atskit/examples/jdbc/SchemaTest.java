package io.github.atskit.examples.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.atskit.persistence.AppendOutcome.Appended;
import io.github.atskit.persistence.ReadOutcome.Absent;
import io.github.atskit.persistence.ReadRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    /** A database with nothing in it, beside the one that the other tests share. */
    static HikariDataSource fresh(Databases database) {
        String name = "fresh" + MADE.incrementAndGet();
        if (database == Databases.H2) {
            return Pools.open("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=10");
        }
        database.run("create database " + name);
        return Pools.open(database.url().replace("/postgres?", "/" + name + "?"));
    }

    static void run(HikariDataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseGetsItsTablesOnce(Databases database) {
        try (HikariDataSource source = fresh(database)) {
            JdbcStore.over(source).append("c-1", 0, Sample.of("c-1", 1).write());

            assertThat(JdbcStore.over(source).commits("c-1", 0, 10)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void processesThatStartAtOnceMakeTheTablesOnce(Databases database) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (HikariDataSource source = fresh(database)) {
            Callable<Object> start = () -> {
                JdbcPersonKeys.over(source);
                return JdbcStore.over(source).commits("c-1", 0, 10);
            };
            for (Future<Object> started : threads.invokeAll(Collections.nCopies(4, start))) {
                assertThat(started.get()).isEqualTo(List.of());
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseWithTablesOfAHostGetsThemAsWell(Databases database) {
        try (HikariDataSource source = fresh(database)) {
            run(source, "create table host (id integer)");

            assertThat(JdbcStore.over(source)
                            .append("c-1", 0, Sample.of("c-1", 1).write()))
                    .isEqualTo(new Appended(1));
            assertThat(JdbcPersonKeys.over(source).current("p-1")).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerSchemaIsRefused(Databases database) {
        try (HikariDataSource source = fresh(database)) {
            JdbcStore.over(source);
            // As Flyway names it; H2 keeps the case that it was made with.
            run(
                    source,
                    "insert into \"ats_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
                            + " \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                            + " values (9, '7', 'later', 'SQL', 'V7__later.sql', 1, 'x', 1, true)");

            assertThatThrownBy(() -> JdbcStore.over(source))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The tables of candidacies have the schema number 7, which is newer than this program."
                            + " Run the program that made them, or a newer one");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangedMigrationIsRefused(Databases database) {
        try (HikariDataSource source = fresh(database)) {
            JdbcStore.over(source);
            run(source, "update \"ats_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");

            assertThatThrownBy(() -> JdbcStore.over(source))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("making or upgrading the tables of candidacies");
        }
    }

    @ParameterizedTest
    @EnumSource
    void missingTablesAreAFailureWithPlaceAndCure(Databases database) {
        try (HikariDataSource source = fresh(database)) {
            JdbcStore store = JdbcStore.over(source);
            assertThat(store.read(ReadRequest.of("c-1"))).isEqualTo(new Absent());
            run(source, "drop table ats_section");

            assertThatThrownBy(() -> store.read(ReadRequest.of("c-1")))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageStartingWith("The database failed while reading a candidacy (SQL state 42")
                    .hasMessageContaining("JdbcStore.migrate")
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSourceThatDoesNotCommitByItselfServesAsWell(Databases database) throws SQLException {
        String url = database == Databases.H2 ? "jdbc:h2:mem:manual" : database.url();
        JdbcUrl parsed = JdbcUrl.parse(url);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(parsed.text());
        config.setUsername(parsed.properties().getOrDefault("user", ""));
        config.setAutoCommit(false);
        try (HikariDataSource source = new HikariDataSource(config)) {
            database.emptyStore();
            JdbcStore store = JdbcStore.over(source);

            store.append("c-1", 0, Sample.of("c-1", 1).write());

            assertThat(store.commits("c-1", 0, 10)).hasSize(1);
            try (Connection connection = source.getConnection()) {
                connection.rollback();
            }
            assertThat(store.commits("c-1", 0, 10)).hasSize(1);
        }
    }
}
