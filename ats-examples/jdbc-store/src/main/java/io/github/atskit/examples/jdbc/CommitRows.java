package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.StoredCommit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of commits. */
final class CommitRows {
    static final String ALL_AFTER = """
            select candidacy_id, revision, command_id, payload from ats_commit
            where candidacy_id > ?
            order by candidacy_id, revision""";

    private static final String OF_ONE = """
            select candidacy_id, revision, command_id, payload from ats_commit
            where candidacy_id = ? and revision > ?
            order by candidacy_id, revision
            fetch first ? rows only""";

    private static final String COLUMN = "ats_commit.payload";
    private static final String CURE = "Restore the row from a backup; nothing else is affected";

    private CommitRows() {}

    /** Takes rows. */
    @FunctionalInterface
    interface Reader {
        void row(Row row);
    }

    /**
     * A row as it is stored.
     *
     * @param candidacyId the candidacy
     * @param revision its revision after the commit
     * @param commandId the command id that it is found by
     * @param payload its JSON
     */
    record Row(String candidacyId, long revision, Optional<String> commandId, String payload) {

        /**
         * Reads the commit.
         *
         * @throws BrokenRecord if it is none, or not the one that the row says
         */
        StoredCommit commit() {
            StoredCommit commit;
            try {
                commit = CommitJson.read(payload);
            } catch (Unreadable problem) {
                throw problem.in(candidacyId, revision, COLUMN);
            }
            if (commit.revision() != revision) {
                throw new BrokenRecord(candidacyId, revision, COLUMN, "is of another revision than its row", CURE);
            }
            if (!commit.commandId().equals(commandId)) {
                throw new BrokenRecord(candidacyId, revision, COLUMN, "has another command id than its row", CURE);
            }
            return commit;
        }
    }

    static Row row(ResultSet rows) throws SQLException {
        return new Row(rows.getString(1), rows.getLong(2), Optional.ofNullable(rows.getString(3)), rows.getString(4));
    }

    /** The commits of a candidacy up to the first that cannot be read, which is told only when it is the next. */
    static List<StoredCommit> of(Connection connection, String candidacyId, long afterRevision, int limit)
            throws SQLException {
        List<StoredCommit> commits = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OF_ONE)) {
            new Parameters(statement).text(candidacyId).number(afterRevision).number(limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    commits.add(row(rows).commit());
                }
            }
        } catch (BrokenRecord broken) {
            if (commits.isEmpty()) {
                throw broken;
            }
        }
        return commits;
    }
}
