package io.github.atskit.examples.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The database did not do what it was asked. Whoever was appending does not know whether the commit was kept; sending the command again
 * under the same command id finds out.
 *
 * <p>The message names place, SQL state and cure. Passwords are masked in it and in everything that it was caused by.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String LOCK_TIMEOUT_OF_H2 = "HYT00";

    private final String sqlState;

    private StoreUnavailable(String message, String sqlState, @Nullable Throwable cause) {
        super(Secrets.masked(message), cause == null ? null : Secrets.masked(cause));
        this.sqlState = sqlState;
    }

    static StoreUnavailable because(String doing, Throwable cause) {
        String state = stateOf(cause);
        String told = state.isEmpty() ? "" : " (SQL state " + state + ")";
        return new StoreUnavailable("The database failed while " + doing + told + ". " + cure(state), state, cause);
    }

    static StoreUnavailable because(String problem, String cure) {
        return new StoreUnavailable(problem + ". " + cure, "", null);
    }

    private static String stateOf(Throwable failure) {
        String state = "";
        Throwable at = failure;
        for (int depth = 0; at != null && depth < Secrets.DEEPEST_CAUSE; depth++) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            }
            at = at.getCause();
        }
        return state;
    }

    private static String cure(String state) {
        if (state.equals(LOCK_TIMEOUT_OF_H2)) {
            return cure("55");
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" ->
                "Check that it runs and can be reached, then send the command again: "
                        + "its command id tells whether it was kept";
            case "28" -> "Check the user and the password";
            case "3D" -> "Check the name of the database in the URL";
            case "3F", "42" ->
                "Check that the schema was made by JdbcStore.migrate, and that the user may use its tables";
            case "40", "55" -> "Others wrote to the same candidacy for too long; send the command again";
            case "53" ->
                "The database has run out of room, memory or connections; give it more, then send the command again";
            default ->
                "Look at the cause; once it is mended, send the command again: its command id tells whether it was kept";
        };
    }

    /** {@return the SQL state of the innermost failure; empty where there is none} */
    public String sqlState() {
        return sqlState;
    }
}
