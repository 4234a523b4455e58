package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.ReadOutcome;
import io.github.atskit.persistence.ReadRequest;
import io.github.atskit.persistence.StoredHistory;
import io.github.atskit.persistence.StoredSection;
import io.github.atskit.persistence.StoredSnapshot;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads a candidacy in one statement, and so of one moment: a row for its state, which also tells the first commit with the command id, and
 * a row for each section. Where the reader holds the latest state already, the first row comes without its JSON, and alone.
 */
final class StateRows {
    private static final String READ = """
            select c.revision, c.schema, c.hash, case when c.hash = ? then null else c.state end,
                cast(null as varchar), (select min(k.revision) from ats_commit k where k.candidacy_id = c.candidacy_id and k.command_id = ?)
            from ats_candidacy c where c.candidacy_id = ?
            union all
            select s.revision, s.schema, cast(null as varchar), s.data, s.section, cast(null as bigint)
            from ats_candidacy c join ats_section s on s.candidacy_id = c.candidacy_id
            where c.candidacy_id = ? and c.hash is distinct from ?""";

    private static final String REVISION = "select revision from ats_candidacy where candidacy_id = ?";

    private StateRows() {}

    static ReadOutcome read(Connection connection, ReadRequest request) throws SQLException {
        Optional<String> known = request.knownHash();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            new Parameters(statement)
                    .text(known)
                    .text(request.commandId())
                    .text(request.candidacyId())
                    .text(request.candidacyId())
                    .text(known);
            try (ResultSet rows = statement.executeQuery()) {
                return outcome(request.candidacyId(), rows);
            }
        }
    }

    private static ReadOutcome outcome(String candidacyId, ResultSet rows) throws SQLException {
        Optional<StoredSnapshot> snapshot = Optional.empty();
        OptionalLong repeated = OptionalLong.empty();
        List<StoredSection> sections = new ArrayList<>();
        boolean there = false;
        while (rows.next()) {
            String section = rows.getString(5);
            if (section == null) {
                there = true;
                snapshot = snapshot(candidacyId, rows);
                repeated = repeated(rows);
            } else {
                sections.add(section(candidacyId, section, rows));
            }
        }
        if (!there) {
            return new ReadOutcome.Absent();
        }
        return snapshot.isEmpty()
                ? new ReadOutcome.Unchanged(repeated)
                : new ReadOutcome.Found(new StoredHistory(snapshot, sections, List.of()), repeated);
    }

    private static Optional<StoredSnapshot> snapshot(String candidacyId, ResultSet row) throws SQLException {
        String state = row.getString(4);
        if (state == null) {
            return Optional.empty();
        }
        long revision = row.getLong(1);
        try {
            return Optional.of(new StoredSnapshot(revision, row.getInt(2), row.getString(3), JsonIn.tree(state)));
        } catch (Unreadable problem) {
            throw problem.in(candidacyId, revision, "ats_candidacy.state");
        }
    }

    private static OptionalLong repeated(ResultSet row) throws SQLException {
        long revision = row.getLong(6);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(revision);
    }

    /** The name of the section is chosen by the programme, and says which row to mend. */
    private static StoredSection section(String candidacyId, String section, ResultSet row) throws SQLException {
        long revision = row.getLong(1);
        try {
            return new StoredSection(section, revision, row.getInt(2), JsonIn.tree(row.getString(4)));
        } catch (Unreadable problem) {
            throw problem.in(candidacyId, revision, "ats_section[" + section + "].data");
        }
    }

    /** The revision of a candidacy now; 0 where nobody enrolled it. */
    static long revision(Connection connection, String candidacyId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVISION)) {
            new Parameters(statement).text(candidacyId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
