package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.OutboxPage;
import io.github.atskit.persistence.OutboxPosition;
import io.github.atskit.persistence.StoredObligation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The outbox. */
final class OutboxRows {
    private static final String ROWS =
            "select candidacy_id, revision, number, message_key, at_second, at_nano, schema, data from ats_outbox\n";
    private static final String IN_ORDER =
            "order by at_second, at_nano, candidacy_id, revision, number\nfetch first ? rows only";
    private static final String FIRST = ROWS + IN_ORDER;
    private static final String NEXT =
            ROWS + "where (at_second, at_nano, candidacy_id, revision, number) > (?, ?, ?, ?, ?)\n" + IN_ORDER;
    private static final String ACKNOWLEDGE = "delete from ats_outbox where candidacy_id = ? and message_key = ?";

    private final List<StoredObligation> entries = new ArrayList<>();
    private final List<BrokenRecord> broken = new ArrayList<>();
    private Optional<OutboxPosition> end = Optional.empty();

    private OutboxRows() {}

    static OutboxPage pending(Connection connection, Optional<OutboxPosition> after, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(after.isPresent() ? NEXT : FIRST)) {
            Parameters parameters = new Parameters(statement);
            if (after.isPresent()) {
                position(parameters, after.get());
            }
            parameters.number(limit);
            OutboxRows page = new OutboxRows();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    page.take(rows);
                }
            }
            return new OutboxPage(page.entries, page.broken, page.end);
        }
    }

    private static void position(Parameters parameters, OutboxPosition position) throws SQLException {
        parameters
                .number(position.at().getEpochSecond())
                .number(position.at().getNano())
                .text(position.candidacyId())
                .number(position.revision())
                .number(position.number());
    }

    private void take(ResultSet row) throws SQLException {
        String candidacyId = row.getString(1);
        long revision = row.getLong(2);
        int number = row.getInt(3);
        Instant at = Instant.ofEpochSecond(row.getLong(5), row.getInt(6));
        end = Optional.of(new OutboxPosition(at, candidacyId, revision, number));
        try {
            entries.add(new StoredObligation(
                    candidacyId, revision, number, row.getString(4), at, row.getInt(7), JsonIn.tree(row.getString(8))));
        } catch (Unreadable problem) {
            broken.add(problem.in(candidacyId, revision, "ats_outbox[" + row.getString(4) + "].data"));
        }
    }

    static void acknowledge(Connection connection, String candidacyId, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ACKNOWLEDGE)) {
            new Parameters(statement).text(candidacyId).text(key);
            statement.executeUpdate();
        }
    }
}
