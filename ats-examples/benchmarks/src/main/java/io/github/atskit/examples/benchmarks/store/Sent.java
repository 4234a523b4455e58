package io.github.atskit.examples.benchmarks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Something that was sent to a database, and can be sent again. */
sealed interface Sent {

    /** Sends it, and looks that the answer has the size that it had. */
    void to(Connection connection) throws SQLException;

    /** {@return the same with every text rewritten} */
    default Sent with(UnaryOperator<String> rewriting) {
        return this;
    }

    private static void set(PreparedStatement statement, List<Parameter> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            parameters.get(i).set(statement, i + 1);
        }
    }

    private static List<Parameter> rewritten(List<Parameter> parameters, UnaryOperator<String> rewriting) {
        return parameters.stream().map(each -> each.with(rewriting)).toList();
    }

    private static void require(String sql, long expected, long actual) {
        if (expected != actual) {
            throw new IllegalStateException("answered " + actual + " rows, not " + expected + ": " + sql);
        }
    }

    /** How a column is read. */
    enum Column {
        TEXT,
        WHOLE,
        SMALL,
        BYTES;

        /** {@return something of the value, so that reading it is not for nothing} */
        int read(ResultSet row, int index) throws SQLException {
            switch (this) {
                case TEXT -> {
                    String text = row.getString(index);
                    return text == null ? 0 : text.length();
                }
                case WHOLE -> {
                    return (int) row.getLong(index);
                }
                case SMALL -> {
                    return row.getInt(index);
                }
                default -> {
                    byte[] bytes = row.getBytes(index);
                    return bytes == null ? 0 : bytes.length;
                }
            }
        }
    }

    record Query(String sql, List<Parameter> parameters, List<Column> columns, int rows) implements Sent {
        @Override
        public void to(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, parameters);
                try (ResultSet answer = statement.executeQuery()) {
                    require(sql, rows, read(answer));
                }
            }
        }

        private int read(ResultSet answer) throws SQLException {
            int found = 0;
            int sum = 0;
            while (answer.next()) {
                for (int i = 0; i < columns.size(); i++) {
                    sum += columns.get(i).read(answer, i + 1);
                }
                found++;
            }
            return sum == Integer.MIN_VALUE ? -1 : found;
        }

        @Override
        public Sent with(UnaryOperator<String> rewriting) {
            return new Query(sql, rewritten(parameters, rewriting), columns, rows);
        }
    }

    record Update(String sql, List<Parameter> parameters, int count) implements Sent {
        /** Any number of rows will do. */
        static final int ANY = -1;

        @Override
        public void to(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, parameters);
                int actual = statement.executeUpdate();
                require(sql, count == ANY ? actual : count, actual);
            }
        }

        @Override
        public Sent with(UnaryOperator<String> rewriting) {
            return new Update(sql, rewritten(parameters, rewriting), count);
        }
    }

    record Batch(String sql, List<List<Parameter>> each) implements Sent {
        @Override
        public void to(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (List<Parameter> parameters : each) {
                    set(statement, parameters);
                    statement.addBatch();
                }
                require(sql, each.size(), statement.executeBatch().length);
            }
        }

        @Override
        public Sent with(UnaryOperator<String> rewriting) {
            return new Batch(
                    sql,
                    each.stream()
                            .map(parameters -> rewritten(parameters, rewriting))
                            .toList());
        }
    }

    /** Turns the end of a transaction after each statement on or off. */
    record ByItself(boolean on) implements Sent {
        @Override
        public void to(Connection connection) throws SQLException {
            connection.setAutoCommit(on);
        }
    }

    record Commit() implements Sent {
        @Override
        public void to(Connection connection) throws SQLException {
            connection.commit();
        }
    }
}
