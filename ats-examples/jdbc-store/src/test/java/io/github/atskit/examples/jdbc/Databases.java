package io.github.atskit.examples.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The databases that tests run on: each is started once in a test's process, at its first use. */
enum Databases {
    H2 {
        @Override
        String start() throws IOException {
            Path folder = Files.createTempDirectory("ats-h2");
            atEnd(() -> Folders.delete(folder));
            return "jdbc:h2:file:" + folder.resolve("ats");
        }
    },
    POSTGRESQL {
        @Override
        String start() throws IOException {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            atEnd(server::close);
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
        }
    };

    /** From the order in which rows are written, last to first. */
    private static final List<String> TABLES =
            List.of("ats_outbox", "ats_reviewer_seat", "ats_panel_seat", "ats_section", "ats_commit", "ats_candidacy");

    private String url = "";
    private @Nullable HikariDataSource pool;
    private @Nullable JdbcStore store;

    abstract String start() throws IOException;

    interface Ending {
        void run() throws IOException;
    }

    private static void atEnd(Ending ending) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                ending.run();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }

    /** {@return the URL of the database, user and all} */
    synchronized String url() {
        if (url.isEmpty()) {
            try {
                url = start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return url;
    }

    /** {@return connections to the database} */
    synchronized DataSource source() {
        if (pool == null) {
            pool = Pools.open(url());
        }
        return pool;
    }

    /** {@return a store with nothing in it; what was handed out before is the same store, and now as empty} */
    synchronized JdbcStore emptyStore() {
        if (store == null) {
            store = JdbcStore.over(source());
        }
        run(TABLES.stream().map(table -> "truncate table " + table).toArray(String[]::new));
        return store;
    }

    /**
     * Runs SQL of the test's own.
     *
     * @param statements what to run
     */
    void run(String... statements) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
