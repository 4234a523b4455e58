package io.github.atskit.examples.benchmarks.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A parameter of a statement, ready to be set. */
sealed interface Parameter {

    /** Sets it. */
    void set(PreparedStatement statement, int index) throws SQLException;

    /** {@return the same with every text rewritten} */
    default Parameter with(UnaryOperator<String> rewriting) {
        return this;
    }

    record Text(String text) implements Parameter {
        @Override
        public void set(PreparedStatement statement, int index) throws SQLException {
            statement.setString(index, text);
        }

        @Override
        public Parameter with(UnaryOperator<String> rewriting) {
            return new Text(rewriting.apply(text));
        }
    }

    record Null(int type) implements Parameter {
        @Override
        public void set(PreparedStatement statement, int index) throws SQLException {
            statement.setNull(index, type);
        }
    }

    record Whole(long number) implements Parameter {
        @Override
        public void set(PreparedStatement statement, int index) throws SQLException {
            statement.setLong(index, number);
        }
    }

    record Small(int number) implements Parameter {
        @Override
        public void set(PreparedStatement statement, int index) throws SQLException {
            statement.setInt(index, number);
        }
    }

    record Other(Object value) implements Parameter {
        @Override
        public void set(PreparedStatement statement, int index) throws SQLException {
            if (value instanceof byte[] bytes) {
                statement.setBytes(index, bytes);
            } else {
                statement.setObject(index, value);
            }
        }
    }

    /** An array; compared by identity. */
    final class Many implements Parameter {
        private final String type;
        private final Object[] elements;

        Many(String type, Object[] elements) {
            this.type = type;
            this.elements = elements.clone();
        }

        int size() {
            return elements.length;
        }

        /** {@return one element as a parameter} */
        Parameter at(int index) {
            Object element = elements[index];
            if (element instanceof String text) {
                return new Text(text);
            }
            return element instanceof Long number ? new Whole(number) : new Small((Integer) element);
        }

        @Override
        public void set(PreparedStatement statement, int index) throws SQLException {
            statement.setArray(index, statement.getConnection().createArrayOf(type, elements));
        }

        @Override
        public Parameter with(UnaryOperator<String> rewriting) {
            if (!type.equals("text")) {
                return this;
            }
            return new Many(
                    type,
                    Arrays.stream(elements)
                            .map(text -> rewriting.apply((String) text))
                            .toArray(String[]::new));
        }
    }
}
