package io.github.atskit.examples.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lends connections, each for one piece of work.
 *
 * @param source where they come from
 * @param dialect which database it is
 */
record Database(DataSource source, Dialect dialect) {

    /** Something to do with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    static Database over(DataSource source) {
        return new Database(source, Dialect.of(source));
    }

    /**
     * Does something on a connection that commits by itself.
     *
     * @param doing what it is, for the message of a failure
     * @param work what to do
     * @return its result
     */
    <T> T run(String doing, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            boolean own = connection.getAutoCommit();
            if (!own) {
                connection.setAutoCommit(true);
            }
            try {
                return work.on(connection);
            } finally {
                if (!own) {
                    connection.setAutoCommit(false);
                }
            }
        } catch (SQLException failure) {
            throw StoreUnavailable.because(doing, failure);
        }
    }

    /**
     * Writes something else than a commit, in one statement.
     *
     * @param doing what it is, for the message of a failure
     * @param work what to write
     * @return its result
     */
    <T> T write(String doing, Work<T> work) {
        return run(doing, connection -> dialect.write(connection, work));
    }

    /** Whether a failure means that somebody else was first, and nothing was kept. */
    static boolean isLostRace(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "23505", "40001", "40P01", "90131" -> true; // unique, serialization, deadlock, H2: concurrent update
            default -> false;
        };
    }
}
