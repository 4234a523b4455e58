package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * H2: a commit is one transaction of several statements. The first takes the row of the candidacy and with it the right to write the
 * rest, so writers of one candidacy queue there and no two can wait for each other.
 *
 * <p>A process writes one thing at a time. H2 puts a commit into the file map by map (each table and each index is one) while other
 * transactions go on, so that a process that is killed at that moment can leave half of another's transaction behind. With WRITE_DELAY=0
 * nothing but a commit writes to the file, and whoever waits for it has changed nothing yet.
 */
final class H2Dialect implements Dialect {
    /** For the whole process: stores and keys may share a file. */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private static final int PAGE = 200;

    private static final String BEGIN = """
            insert into ats_candidacy (revision, hash, schema, state, cohort, stage, participant, mentor, due, candidacy_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MOVE = """
            update ats_candidacy
            set revision = ?, hash = ?, schema = ?, state = ?, cohort = ?, stage = ?, participant = ?, mentor = ?, due = ?
            where candidacy_id = ? and revision = ?""";

    private static final String COMMIT =
            "insert into ats_commit (candidacy_id, revision, command_id, payload) values (?, ?, ?, ?)";

    private static final String SECTION = """
            merge into ats_section (candidacy_id, section, revision, schema, data) key (candidacy_id, section)
            values (?, ?, ?, ?, ?)""";

    private static final String CLEAR_PANEL = "delete from ats_panel_seat where candidacy_id = ?";

    private static final String SEAT =
            "merge into ats_panel_seat (candidacy_id, person) key (candidacy_id, person) values (?, ?)";

    /** A seat that is as it should be is let alone, or the file would grow by it with every commit. */
    private static final String CLEAR_REVIEWERS = """
            delete from ats_reviewer_seat r where r.candidacy_id = ? and (r.person <> all (?) or not exists (
                select 1 from ats_candidacy c where c.candidacy_id = r.candidacy_id
                    and c.cohort = r.cohort and c.stage = r.stage and c.due is not distinct from r.due))""";

    private static final String REVIEWER = """
            insert into ats_reviewer_seat (candidacy_id, person, cohort, stage, due)
            select c.candidacy_id, cast(? as varchar), c.cohort, c.stage, c.due from ats_candidacy c
            where c.candidacy_id = ?
                and not exists (select 1 from ats_reviewer_seat r where r.candidacy_id = c.candidacy_id and r.person = ?)""";

    private static final String OBLIGATION = """
            insert into ats_outbox (candidacy_id, revision, number, message_key, at_second, at_nano, schema, data)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String PAGE_AFTER = """
            select candidacy_id, revision, command_id, payload from ats_commit
            where (candidacy_id, revision) > (?, ?)
            order by candidacy_id, revision
            fetch first ? rows only""";

    @Override
    public String folder() {
        return "h2";
    }

    @Override
    public boolean append(Connection connection, long expectedRevision, EncodedWrite write) throws SQLException {
        WRITING.lock();
        try {
            return appendAlone(connection, expectedRevision, write);
        } finally {
            WRITING.unlock();
        }
    }

    @Override
    public <T> T write(Connection connection, Database.Work<T> work) throws SQLException {
        WRITING.lock();
        try {
            return work.on(connection);
        } finally {
            WRITING.unlock();
        }
    }

    /** H2 commits each statement that makes a table, so two that migrate at once stumble over each other's half. */
    @Override
    public void migrate(Runnable migration) {
        WRITING.lock();
        try {
            migration.run();
        } finally {
            WRITING.unlock();
        }
    }

    private static boolean appendAlone(Connection connection, long expectedRevision, EncodedWrite write)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean moved = moved(connection, expectedRevision, write);
            if (moved) {
                commit(connection, write);
                sections(connection, write);
                panel(connection, write);
                reviewers(connection, write);
                obligations(connection, write);
            }
            connection.commit();
            return moved;
        } catch (SQLException | RuntimeException | Error failure) { // or what comes next would commit the half
            undo(connection, failure);
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void undo(Connection connection, Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException alreadyGone) {
            failure.addSuppressed(alreadyGone);
        }
    }

    private static boolean moved(Connection connection, long expectedRevision, EncodedWrite write) throws SQLException {
        boolean begins = expectedRevision == 0;
        try (PreparedStatement statement = connection.prepareStatement(begins ? BEGIN : MOVE)) {
            Parameters parameters = new Parameters(statement).state(write);
            if (!begins) {
                parameters.number(expectedRevision);
            }
            return statement.executeUpdate() == 1;
        }
    }

    private static void commit(Connection connection, EncodedWrite write) throws SQLException {
        StoredCommit commit = write.write().commit();
        try (PreparedStatement statement = connection.prepareStatement(COMMIT)) {
            new Parameters(statement)
                    .text(write.candidacyId())
                    .number(commit.revision())
                    .text(commit.commandId())
                    .text(write.payload());
            statement.executeUpdate();
        }
    }

    private static void sections(Connection connection, EncodedWrite write) throws SQLException {
        if (write.sections().isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SECTION)) {
            for (int i = 0; i < write.sections().size(); i++) {
                StoredSection section = write.write().sections().get(i);
                new Parameters(statement)
                        .text(write.candidacyId())
                        .text(section.section())
                        .number(section.revision())
                        .number(section.schema())
                        .text(write.sections().get(i));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void panel(Connection connection, EncodedWrite write) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLEAR_PANEL)) {
            new Parameters(statement).text(write.candidacyId());
            statement.executeUpdate();
        }
        List<String> panel = write.write().index().panel();
        if (panel.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(SEAT)) {
            for (String person : panel) {
                new Parameters(statement).text(write.candidacyId()).text(person);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void reviewers(Connection connection, EncodedWrite write) throws SQLException {
        List<String> reviewers = write.write().index().reviewers();
        try (PreparedStatement statement = connection.prepareStatement(CLEAR_REVIEWERS)) {
            new Parameters(statement).text(write.candidacyId()).array("varchar", reviewers.toArray(String[]::new));
            statement.executeUpdate();
        }
        if (reviewers.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(REVIEWER)) {
            for (String person : reviewers) {
                new Parameters(statement).text(person).text(write.candidacyId()).text(person);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void obligations(Connection connection, EncodedWrite write) throws SQLException {
        if (write.obligations().isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(OBLIGATION)) {
            for (int i = 0; i < write.obligations().size(); i++) {
                StoredObligation owed = write.write().obligations().get(i);
                new Parameters(statement)
                        .text(write.candidacyId())
                        .number(owed.revision())
                        .number(owed.number())
                        .text(owed.key())
                        .number(owed.at().getEpochSecond())
                        .number(owed.at().getNano())
                        .number(owed.schema())
                        .text(write.obligations().get(i));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** H2 holds a whole result in memory, so this asks for a page at a time. History only grows, so no gap can open between two. */
    @Override
    public void feed(Database database, String afterCandidacyId, CommitRows.Reader reader) {
        String candidacyId = afterCandidacyId;
        long revision = Long.MAX_VALUE;
        List<CommitRows.Row> page;
        do {
            page = page(database, candidacyId, revision);
            for (CommitRows.Row row : page) {
                reader.row(row);
                candidacyId = row.candidacyId();
                revision = row.revision();
            }
        } while (page.size() == PAGE);
    }

    private static List<CommitRows.Row> page(Database database, String candidacyId, long revision) {
        return database.run("handing out every commit", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PAGE_AFTER)) {
                new Parameters(statement).text(candidacyId).number(revision).number(PAGE);
                List<CommitRows.Row> page = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        page.add(CommitRows.row(rows));
                    }
                }
                return page;
            }
        });
    }
}
