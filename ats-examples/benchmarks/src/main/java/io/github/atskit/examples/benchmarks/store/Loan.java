package io.github.atskit.examples.benchmarks.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * What was sent between taking a connection from a pool and giving it back.
 *
 * @param pool which pool
 * @param sent what was sent, in order
 */
record Loan(Pool pool, List<Sent> sent) {

    /** Which pool a connection comes from. */
    enum Pool {
        CANDIDACIES,
        KEYS
    }

    /**
     * The databases of one side.
     *
     * @param candidacies where the candidacies are
     * @param keys where the keys are
     */
    record Databases(DataSource candidacies, DataSource keys) {
        DataSource of(Pool pool) {
            return pool == Pool.KEYS ? keys : candidacies;
        }
    }

    /** Sends everything again. */
    void replay(Databases databases) throws SQLException {
        try (Connection connection = databases.of(pool).getConnection()) {
            for (Sent each : sent) {
                each.to(connection);
            }
        }
    }

    Loan with(UnaryOperator<String> rewriting) {
        return new Loan(pool, sent.stream().map(each -> each.with(rewriting)).toList());
    }
}
