package io.github.atskit.examples.jdbc;

import io.github.atskit.persistence.BrokenRecord;
import io.github.atskit.persistence.KeyAnswer;
import io.github.atskit.persistence.PersonKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** The table of keys. */
final class KeyRows {
    private static final String CURRENT = """
            select key_id, secret from ats_person_key
            where person_id = ? and secret is not null
            order by number desc
            fetch first 1 rows only""";

    private static final String MAKE = """
            insert into ats_person_key (person_id, key_id, number, secret)
            select cast(? as varchar), cast(? as varchar), coalesce(max(number), 0) + 1, ?
            from ats_person_key where person_id = ?
            having count(secret) = 0""";

    private static final String FIND =
            "select secret, destroyed_at from ats_person_key where person_id = ? and key_id = ?";

    private static final String DESTROY =
            "update ats_person_key set secret = null, destroyed_at = ? where person_id = ? and secret is not null";

    private KeyRows() {}

    static Optional<PersonKey> current(Connection connection, String personId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CURRENT)) {
            new Parameters(statement).text(personId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(key(personId, row.getString(1), row.getBytes(2))) : Optional.empty();
            }
        }
    }

    /** Makes a key under the next number, unless there is one to use, or somebody else makes it at the same time. */
    static boolean make(Connection connection, String personId, PersonKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MAKE)) {
            new Parameters(statement)
                    .text(personId)
                    .text(key.keyId())
                    .bytes(key.secret())
                    .text(personId);
            return statement.executeUpdate() == 1;
        } catch (SQLException failure) {
            if (Database.isLostRace(failure)) {
                return false;
            }
            throw failure;
        }
    }

    static KeyAnswer find(Connection connection, String personId, String keyId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            new Parameters(statement).text(personId).text(keyId);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return new KeyAnswer.Missing();
                }
                byte[] secret = row.getBytes(1);
                return secret == null
                        ? new KeyAnswer.Destroyed(instant(personId, row.getString(2)))
                        : new KeyAnswer.Usable(key(personId, keyId, secret));
            }
        }
    }

    private static Instant instant(String personId, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw broken(personId, "destroyed_at", "is no instant");
        }
    }

    private static PersonKey key(String personId, String keyId, byte[] secret) {
        try {
            return new PersonKey(keyId, secret);
        } catch (IllegalArgumentException malformed) {
            throw broken(personId, "secret", "is no key");
        }
    }

    /** There is no candidacy to name here; the key of the row says which to mend. */
    private static BrokenRecord broken(String personId, String column, String problem) {
        return new BrokenRecord(
                "of person " + personId,
                0,
                "ats_person_key." + column,
                problem,
                "Restore the row from the backup of the keys");
    }

    static boolean destroy(Connection connection, String personId, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DESTROY)) {
            new Parameters(statement).text(at.toString()).text(personId);
            return statement.executeUpdate() > 0;
        }
    }
}
