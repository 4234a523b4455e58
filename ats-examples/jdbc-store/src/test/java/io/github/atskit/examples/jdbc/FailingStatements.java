package io.github.atskit.examples.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections on which the n-th statement, counted from now, fails before it is sent; the end of a transaction counts as one. */
final class FailingStatements {
    private static final SQLException GONE = new SQLException("the connection is gone", "08006");

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private final DataSource source;
    private Throwable failure = GONE;

    FailingStatements(DataSource real) {
        this.source = (DataSource) proxy(
                DataSource.class,
                real,
                result -> result instanceof Connection connection ? connection(connection) : result);
    }

    DataSource source() {
        return source;
    }

    void failAt(int step) {
        failAt(step, GONE);
    }

    void failAt(int step, Throwable with) {
        failure = with;
        left.set(step);
    }

    void failNowhere() {
        left.set(Integer.MAX_VALUE);
    }

    private interface Wrapping {
        Object of(Object result);
    }

    private Object connection(Connection real) {
        return proxy(
                Connection.class,
                real,
                result -> result instanceof PreparedStatement statement
                        ? proxy(PreparedStatement.class, statement, same -> same)
                        : result);
    }

    private Object proxy(Class<?> type, Object real, Wrapping wrapping) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            failWhereItIsTime(method);
            try {
                return wrapping.of(method.invoke(real, arguments));
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }

    private void failWhereItIsTime(Method method) throws Throwable {
        boolean step =
                method.getName().startsWith("execute") || method.getName().equals("commit");
        if (step && left.decrementAndGet() == 0) {
            failNowhere();
            throw failure;
        }
    }
}
