package io.github.atskit.examples.benchmarks.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that write down everything that goes through them, so that a twin can send the same. For one thread. */
final class Recorder {
    private final List<Loan> loans = new ArrayList<>();
    private final Map<Array, Parameter.Many> arrays = new IdentityHashMap<>();

    private boolean on;

    private interface Handler {
        @Nullable
        Object handle(Object proxy, Method method, Object[] arguments) throws Throwable;
    }

    /** Lets what came before, such as the making of tables, go unrecorded. */
    void begin() {
        on = true;
    }

    /** {@return what was recorded since it was asked last} */
    List<Loan> taken() {
        List<Loan> taken = List.copyOf(loans);
        loans.clear();
        arrays.clear();
        return taken;
    }

    DataSource recording(DataSource real, Loan.Pool pool) {
        return (DataSource) proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(real, method, arguments);
            if (!on || !(result instanceof Connection connection)) {
                return result;
            }
            List<Sent> sent = new ArrayList<>();
            loans.add(new Loan(pool, sent));
            return connection(connection, sent);
        });
    }

    private Object connection(Connection real, List<Sent> sent) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(real, method, arguments);
            switch (method.getName()) {
                case "setAutoCommit" -> sent.add(new Sent.ByItself((boolean) arguments[0]));
                case "commit" -> sent.add(new Sent.Commit());
                case "rollback" -> throw new IllegalStateException("nothing should be taken back in a recording");
                case "createArrayOf" ->
                    arrays.put((Array) result, new Parameter.Many((String) arguments[0], (Object[]) arguments[1]));
                default -> {
                    // Asks the connection something, or closes it: what it is closed with is the end of the loan.
                }
            }
            return result instanceof PreparedStatement statement
                    ? new Statement(statement, proxy, (String) arguments[0], sent).proxy()
                    : result;
        });
    }

    /** One prepared statement. */
    private final class Statement {
        private final PreparedStatement real;
        private final Object connection;
        private final String sql;
        private final List<Sent> sent;
        private final List<List<Parameter>> batch = new ArrayList<>();
        private List<Parameter> parameters = new ArrayList<>();

        Statement(PreparedStatement real, Object connection, String sql, List<Sent> sent) {
            this.real = real;
            this.connection = connection;
            this.sql = sql;
            this.sent = sent;
        }

        Object proxy() {
            return Recorder.proxy(PreparedStatement.class, this::handle);
        }

        private @Nullable Object handle(Object proxy, Method method, Object[] arguments) throws Throwable {
            String name = method.getName();
            if (name.equals("getConnection")) {
                return connection;
            }
            Object result = call(real, method, arguments);
            if (name.startsWith("set") && arguments.length == 2) {
                parameters.add(parameter(name, arguments[1]));
            } else if (name.equals("addBatch")) {
                batch.add(parameters);
                parameters = new ArrayList<>();
            } else if (name.equals("executeUpdate")) {
                sent.add(new Sent.Update(sql, parameters, (int) result));
            } else if (name.equals("executeBatch")) {
                sent.add(new Sent.Batch(sql, batch));
            } else if (name.equals("executeQuery")) {
                return rows((ResultSet) result);
            }
            return result;
        }

        private Parameter parameter(String setter, Object value) {
            return switch (setter) {
                case "setString" -> new Parameter.Text((String) value);
                case "setNull" -> new Parameter.Null((int) value);
                case "setLong" -> new Parameter.Whole((long) value);
                case "setInt" -> new Parameter.Small((int) value);
                case "setArray" -> arrays.get((Array) value);
                case "setBytes" -> new Parameter.Other(value);
                case "setObject" -> new Parameter.Other((OffsetDateTime) value);
                default -> throw new IllegalStateException("no recording of " + setter);
            };
        }

        private Object rows(ResultSet answer) throws SQLException {
            List<Sent.Column> columns = columns(answer.getMetaData());
            int place = sent.size();
            sent.add(new Sent.Query(sql, parameters, columns, 0));
            int[] rows = new int[1];
            return Recorder.proxy(ResultSet.class, (proxy, method, arguments) -> {
                Object result = call(answer, method, arguments);
                if (method.getName().equals("next") && result.equals(true)) {
                    rows[0]++;
                    sent.set(place, new Sent.Query(sql, parameters, columns, rows[0]));
                }
                return result;
            });
        }
    }

    private static List<Sent.Column> columns(ResultSetMetaData meta) throws SQLException {
        List<Sent.Column> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(
                    switch (meta.getColumnType(i)) {
                        case Types.BIGINT -> Sent.Column.WHOLE;
                        case Types.INTEGER -> Sent.Column.SMALL;
                        case Types.BINARY, Types.VARBINARY -> Sent.Column.BYTES;
                        default -> Sent.Column.TEXT;
                    });
        }
        return columns;
    }

    private static Object proxy(Class<?> type, Handler handler) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.handle(proxy, method, arguments));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
