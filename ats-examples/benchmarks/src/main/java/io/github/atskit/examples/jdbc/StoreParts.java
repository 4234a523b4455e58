package io.github.atskit.examples.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.github.atskit.persistence.IndexFilter;
import io.github.atskit.persistence.IndexRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of the store, as the benchmarks need them. */
public final class StoreParts {
    private StoreParts() {}

    /**
     * The pool that a store opens for itself.
     *
     * @param url where to
     * @return the pool
     */
    public static HikariDataSource pool(String url) {
        return Pools.open(url);
    }

    /**
     * Writes a document as the store does.
     *
     * @param tree the document
     * @return its JSON
     */
    public static String write(Map<String, Object> tree) {
        return JsonOut.tree(tree);
    }

    /**
     * Reads a document as the store does.
     *
     * @param json its JSON
     * @return the document
     */
    public static Map<String, Object> read(String json) {
        return JsonIn.tree(json);
    }

    /**
     * Asks the database how it comes by a page.
     *
     * @param connection a connection to PostgreSQL
     * @param filter which rows
     * @param after the row before the page
     * @param limit how many rows
     * @return the plan, line by line
     * @throws SQLException if it does not answer
     */
    public static List<String> plan(Connection connection, IndexFilter filter, Optional<IndexRow> after, int limit)
            throws SQLException {
        String sql = "explain (analyze, buffers) " + IndexQuery.of(filter, after.isPresent());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            IndexRows.set(new Parameters(statement), filter, after, limit);
            List<String> plan = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            return plan;
        }
    }
}
