package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.IndexRow;
import io.github.atskit.persistence.StoredSnapshot;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Sets the parameters of a statement, one after the other. */
final class Parameters {
    private final PreparedStatement statement;
    private int last;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(String text) throws SQLException {
        statement.setString(++last, text);
        return this;
    }

    Parameters text(Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            return text(text.get());
        }
        statement.setNull(++last, Types.VARCHAR);
        return this;
    }

    Parameters bytes(byte[] bytes) throws SQLException {
        statement.setBytes(++last, bytes);
        return this;
    }

    Parameters number(long number) throws SQLException {
        statement.setLong(++last, number);
        return this;
    }

    Parameters number(int number) throws SQLException {
        statement.setInt(++last, number);
        return this;
    }

    Parameters instant(Instant instant) throws SQLException {
        statement.setObject(++last, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        return this;
    }

    Parameters instant(Optional<Instant> instant) throws SQLException {
        if (instant.isPresent()) {
            return instant(instant.get());
        }
        statement.setNull(++last, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Parameters array(String type, Object[] elements) throws SQLException {
        statement.setArray(++last, statement.getConnection().createArrayOf(type, elements));
        return this;
    }

    /** The columns of {@code ats_candidacy}, the key last. */
    Parameters state(EncodedWrite write) throws SQLException {
        StoredSnapshot snapshot = write.write().snapshot();
        IndexRow row = write.write().index();
        return number(snapshot.revision())
                .text(snapshot.hash())
                .number(snapshot.schema())
                .text(write.state())
                .text(row.cohort())
                .text(row.stage())
                .text(row.participant())
                .text(row.mentor())
                .instant(row.due())
                .text(write.candidacyId());
    }
}
