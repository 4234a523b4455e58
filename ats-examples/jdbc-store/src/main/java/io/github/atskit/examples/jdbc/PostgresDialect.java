package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredCommit;
import io.github.atskit.persistence.StoredObligation;
import io.github.atskit.persistence.StoredSection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/**
 * PostgreSQL: a commit is one statement, so one round trip and one transaction. Everything else in it hangs on the row that the first
 * part has moved; where the revision is another, that part returns no row and nothing happens.
 */
final class PostgresDialect implements Dialect {
    private static final int FETCHED_AT_ONCE = 200;

    private static final String BEGIN = """
            with moved as (
                insert into ats_candidacy (revision, hash, schema, state, cohort, stage, participant, mentor, due, candidacy_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                returning candidacy_id, cohort, stage, due
            )""";

    private static final String MOVE = """
            with moved as (
                update ats_candidacy
                set revision = ?, hash = ?, schema = ?, state = ?, cohort = ?, stage = ?, participant = ?, mentor = ?, due = ?
                where candidacy_id = ? and revision = ?
                returning candidacy_id, cohort, stage, due
            )""";

    /** Seats that stay are neither removed nor inserted: within one statement neither part would see what the other has done. */
    private static final String REST = """
            , kept as (
                insert into ats_commit (candidacy_id, revision, command_id, payload)
                select candidacy_id, ?::bigint, ?::text, ?::text from moved
            ), saved as (
                insert into ats_section (candidacy_id, section, revision, schema, data)
                select moved.candidacy_id, s.section, s.revision, s.schema, s.data
                from moved cross join unnest(?::text[], ?::bigint[], ?::integer[], ?::text[]) as s (section, revision, schema, data)
                on conflict (candidacy_id, section)
                do update set revision = excluded.revision, schema = excluded.schema, data = excluded.data
            ), risen as (
                delete from ats_panel_seat seat using moved
                where seat.candidacy_id = moved.candidacy_id and seat.person <> all (?::text[])
            ), seated as (
                insert into ats_panel_seat (candidacy_id, person)
                select moved.candidacy_id, p.person from moved cross join unnest(?::text[]) as p (person)
                on conflict do nothing
            ), relieved as (
                delete from ats_reviewer_seat seat using moved
                where seat.candidacy_id = moved.candidacy_id and seat.person <> all (?::text[])
            ), assigned as (
                insert into ats_reviewer_seat (candidacy_id, person, cohort, stage, due)
                select moved.candidacy_id, r.person, moved.cohort, moved.stage, moved.due from moved cross join unnest(?::text[]) as r (person)
                on conflict (candidacy_id, person)
                do update set cohort = excluded.cohort, stage = excluded.stage, due = excluded.due
                where (ats_reviewer_seat.cohort, ats_reviewer_seat.stage, ats_reviewer_seat.due)
                    is distinct from (excluded.cohort, excluded.stage, excluded.due)
            ), owed as (
                insert into ats_outbox (candidacy_id, revision, number, message_key, at_second, at_nano, schema, data)
                select moved.candidacy_id, ?::bigint, o.number, o.message_key, o.at_second, o.at_nano, o.schema, o.data
                from moved cross join unnest(?::integer[], ?::text[], ?::bigint[], ?::integer[], ?::integer[], ?::text[])
                    as o (number, message_key, at_second, at_nano, schema, data)
            )
            select candidacy_id from moved""";

    private static final String FIRST_COMMIT = BEGIN + REST;
    private static final String NEXT_COMMIT = MOVE + REST;

    @Override
    public String folder() {
        return "postgresql";
    }

    @Override
    public boolean append(Connection connection, long expectedRevision, EncodedWrite write) throws SQLException {
        boolean begins = expectedRevision == 0;
        try (PreparedStatement statement = connection.prepareStatement(begins ? FIRST_COMMIT : NEXT_COMMIT)) {
            Parameters parameters = new Parameters(statement).state(write);
            if (!begins) {
                parameters.number(expectedRevision);
            }
            commit(parameters, write);
            sections(parameters, write);
            seats(parameters, write.write().index());
            obligations(parameters, write);
            try (ResultSet moved = statement.executeQuery()) {
                return moved.next();
            }
        }
    }

    private static void commit(Parameters parameters, EncodedWrite write) throws SQLException {
        StoredCommit commit = write.write().commit();
        parameters.number(commit.revision()).text(commit.commandId()).text(write.payload());
    }

    private static void sections(Parameters parameters, EncodedWrite write) throws SQLException {
        List<StoredSection> sections = write.write().sections();
        parameters
                .array("text", each(sections, StoredSection::section, String[]::new))
                .array("int8", each(sections, StoredSection::revision, Long[]::new))
                .array("int4", each(sections, StoredSection::schema, Integer[]::new))
                .array("text", write.sections().toArray(String[]::new));
    }

    /** Each twice: who is left out rises, who is named sits down. */
    private static void seats(Parameters parameters, IndexRow row) throws SQLException {
        String[] panel = row.panel().toArray(String[]::new);
        String[] reviewers = row.reviewers().toArray(String[]::new);
        parameters
                .array("text", panel)
                .array("text", panel)
                .array("text", reviewers)
                .array("text", reviewers);
    }

    private static void obligations(Parameters parameters, EncodedWrite write) throws SQLException {
        List<StoredObligation> owed = write.write().obligations();
        parameters
                .number(write.revision())
                .array("int4", each(owed, StoredObligation::number, Integer[]::new))
                .array("text", each(owed, StoredObligation::key, String[]::new))
                .array("int8", each(owed, one -> one.at().getEpochSecond(), Long[]::new))
                .array("int4", each(owed, one -> one.at().getNano(), Integer[]::new))
                .array("int4", each(owed, StoredObligation::schema, Integer[]::new))
                .array("text", write.obligations().toArray(String[]::new));
    }

    private static <T, P> P[] each(List<T> list, Function<T, P> part, java.util.function.IntFunction<P[]> array) {
        return list.stream().map(part).toArray(array);
    }

    @Override
    public <T> T write(Connection connection, Database.Work<T> work) throws SQLException {
        return work.on(connection);
    }

    @Override
    public void migrate(Runnable migration) {
        migration.run();
    }

    /** A cursor on the server, which lives as long as its transaction; the driver fetches some rows at a time. */
    @Override
    public void feed(Database database, String afterCandidacyId, CommitRows.Reader reader) {
        database.run("handing out every commit", connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(CommitRows.ALL_AFTER)) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                new Parameters(statement).text(afterCandidacyId);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.row(CommitRows.row(rows));
                    }
                }
                return null;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }
}
