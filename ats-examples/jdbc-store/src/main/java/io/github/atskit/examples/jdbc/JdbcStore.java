package io.github.atskit.examples.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.atskit.persistence.AppendOutcome;
import io.github.atskit.persistence.BrokenRecord;
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
import io.github.atskit.persistence.StoredWrite;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Candidacies on H2 or PostgreSQL. It keeps the latest state and every commit, the index and the outbox, and so has every
 * {@linkplain io.github.atskit.persistence.Capability capability}.
 *
 * <p>What has been acknowledged survives the end of this process. On PostgreSQL it survives the end of the server and of the machine as
 * well, as its {@code synchronous_commit} and {@code fsync} say; H2 leaves the last step to the operating system, so it survives all but
 * that.
 *
 * <p>A failure of the database is a {@link StoreUnavailable}. Ids and other texts that are looked for have at most 400 characters and no
 * NUL; anything else is an {@link IllegalArgumentException} before anything is written.
 */
public final class JdbcStore implements HistoryStore, CommitFeed, IndexStore, OutboxStore, AutoCloseable {
    /** How often an append is tried where it failed and yet nobody else has written. */
    private static final int TRIES = 5;

    private static final int LONGEST_PAGE = 1_000;

    private final Database database;
    private final AutoCloseable pool;

    private JdbcStore(DataSource source, AutoCloseable pool) {
        this.database = Database.over(source);
        this.pool = pool;
        Schema.CANDIDACIES.migrate(source, database.dialect());
    }

    /**
     * Opens a store on a pool of its own, and makes or upgrades its tables.
     *
     * <p>A URL of H2 gets what is missing of {@code WRITE_DELAY=0}, {@code REUSE_SPACE=FALSE}, {@code QUERY_CACHE_SIZE=64} and
     * {@code LOCK_TIMEOUT=10000}; without the first two a kill loses commits. The file is opened by {@code jdbc:h2:async:},
     * or an interrupted thread would close it for everybody. For two processes on one file add
     * {@code ;AUTO_SERVER=TRUE} and start both with {@code -Dh2.bindAddress=127.0.0.1}, or the file is served to the network.
     *
     * @param url such as {@code jdbc:h2:file:./ats} or {@code jdbc:postgresql://localhost/ats}; user and password may be in it
     * @return the store
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static JdbcStore open(String url) {
        return owning(Pools.open(url));
    }

    /**
     * Opens a store on a pool of its own, and makes or upgrades its tables.
     *
     * @param url as in {@link #open(String)}
     * @param user the user
     * @param password the password
     * @return the store
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static JdbcStore open(String url, String user, String password) {
        return owning(Pools.open(url, user, password));
    }

    private static JdbcStore owning(HikariDataSource pool) {
        try {
            return new JdbcStore(pool, pool);
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
    }

    /**
     * Puts a store on a host's own source of connections, and makes or upgrades its tables if the source's user may. Closing the store
     * leaves the source open. On H2 its URL needs the settings that {@link #open(String)} adds.
     *
     * @param source where connections come from
     * @return the store
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static JdbcStore over(DataSource source) {
        return new JdbcStore(source, () -> {});
    }

    /**
     * Makes or upgrades the tables and does nothing else: for a deployment whose programs may not change tables.
     *
     * @param source connections of a user that may
     * @throws StoreUnavailable if the database cannot be reached, or was made by a newer program
     */
    public static void migrate(DataSource source) {
        Schema.CANDIDACIES.migrate(source, Dialect.of(source));
    }

    @Override
    public ReadOutcome read(ReadRequest request) {
        Texts.require("the id of a candidacy", request.candidacyId());
        Texts.require("a command id", request.commandId());
        Texts.require("the hash of a state", request.knownHash());
        return database.run("reading a candidacy", connection -> StateRows.read(connection, request));
    }

    @Override
    public AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write) {
        EncodedWrite encoded = EncodedWrite.of(candidacyId, write);
        boolean follows = write.commit().events().get(0).revision() == expectedRevision + 1;
        return database.run(
                "appending to a candidacy", connection -> append(connection, expectedRevision, encoded, follows));
    }

    private AppendOutcome append(Connection connection, long expected, EncodedWrite write, boolean follows)
            throws SQLException {
        SQLException lastFailure = new SQLException("the candidacy changed, yet has the expected revision", "40001");
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (follows && database.dialect().append(connection, expected, write)) {
                    return new AppendOutcome.Appended(write.revision());
                }
            } catch (SQLException failure) {
                if (!Database.isLostRace(failure)) {
                    throw failure;
                }
                lastFailure = failure;
            }
            long actual = StateRows.revision(connection, write.candidacyId());
            if (actual != expected) {
                return new AppendOutcome.Collided(actual);
            }
            if (!follows) {
                throw new IllegalArgumentException(
                        "the first event of a commit has the revision after the expected one");
            }
        }
        throw lastFailure;
    }

    @Override
    public List<StoredCommit> commits(String candidacyId, long afterRevision, int limit) {
        Texts.require("the id of a candidacy", candidacyId);
        requireLimit(limit);
        return database.run(
                "reading a history", connection -> CommitRows.of(connection, candidacyId, afterRevision, limit));
    }

    @Override
    public void feed(String afterCandidacyId, CommitFeed.Reader reader) {
        Texts.require("the id of a candidacy", afterCandidacyId);
        Objects.requireNonNull(reader, "reader");
        database.dialect().feed(database, afterCandidacyId, row -> {
            StoredCommit commit;
            try {
                commit = row.commit();
            } catch (BrokenRecord problem) {
                reader.broken(problem);
                return;
            }
            reader.commit(row.candidacyId(), commit);
        });
    }

    @Override
    public List<IndexRow> page(IndexFilter filter, Optional<IndexRow> after, int limit) {
        filter.cohort().ifPresent(text -> Texts.require("a cohort", text));
        filter.stage().ifPresent(text -> Texts.require("a stage", text));
        filter.participant().ifPresent(text -> Texts.require("a participant", text));
        filter.mentor().ifPresent(text -> Texts.require("a mentor", text));
        filter.reviewer().ifPresent(text -> Texts.require("a reviewer", text));
        filter.panelMember().ifPresent(text -> Texts.require("a member of a panel", text));
        after.ifPresent(row -> Texts.require("the id of a candidacy", row.candidacyId()));
        requireLimit(limit);
        return database.run("listing candidacies", connection -> IndexRows.page(connection, filter, after, limit));
    }

    @Override
    public Map<String, Long> countByStage(String cohort) {
        Texts.require("a cohort", cohort);
        return database.run("counting candidacies", connection -> IndexRows.countByStage(connection, cohort));
    }

    @Override
    public OutboxPage pending(Optional<OutboxPosition> after, int limit) {
        after.ifPresent(position -> Texts.require("the id of a candidacy", position.candidacyId()));
        requireLimit(limit);
        return database.run("reading the outbox", connection -> OutboxRows.pending(connection, after, limit));
    }

    @Override
    public void acknowledge(String candidacyId, String key) {
        Texts.require("the id of a candidacy", candidacyId);
        Texts.require("the key of an obligation", key);
        database.write("acknowledging a message", connection -> {
            OutboxRows.acknowledge(connection, candidacyId, key);
            return true;
        });
    }

    private static void requireLimit(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " rows, not " + limit);
        }
    }

    /** Closes the pool, if it is the store's own. */
    @Override
    public void close() {
        try {
            pool.close();
        } catch (Exception failure) {
            throw StoreUnavailable.because("closing the pool", failure);
        }
    }
}
