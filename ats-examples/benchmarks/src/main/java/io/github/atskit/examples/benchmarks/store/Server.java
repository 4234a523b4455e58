package io.github.atskit.examples.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import io.github.atskit.examples.jdbc.StoreParts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Where the databases of a benchmark are: a PostgreSQL of its own that keeps what it acknowledges, or files of H2. Gone when closed. */
abstract class Server implements AutoCloseable {
    private final List<HikariDataSource> pools = new ArrayList<>();

    /** Starts a server by name: {@code postgresql} or {@code h2}. */
    static Server named(String name) {
        return switch (name) {
            case "postgresql" -> new Postgres();
            case "h2" -> new H2();
            default -> throw new IllegalArgumentException("postgresql or h2, not " + name);
        };
    }

    /** Makes an empty database. */
    abstract String create(String name);

    /** Whether a commit waits until it is on the disk: not needed while code only warms up. */
    void waitForDisk(boolean waiting) {}

    /** Stops the server and removes its files. */
    abstract void stop() throws IOException;

    /** {@return connections to a new, empty database; the same pool that a store opens for itself} */
    final HikariDataSource database(String name) {
        HikariDataSource pool = StoreParts.pool(create(name));
        pools.add(pool);
        return pool;
    }

    @Override
    public final void close() {
        pools.forEach(HikariDataSource::close);
        try {
            stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Postgres extends Server {
        private final EmbeddedPostgres server;

        Postgres() {
            try {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "4GB")
                        .setServerConfig("jit", "off")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        String create(String name) {
            DataSource postgres = server.getPostgresDatabase();
            Sql.run(postgres, "create database " + name);
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name + "?user=postgres";
        }

        @Override
        void waitForDisk(boolean waiting) {
            Sql.run(
                    server.getPostgresDatabase(),
                    "alter system set synchronous_commit = " + (waiting ? "on" : "off"),
                    "select pg_reload_conf()");
        }

        @Override
        void stop() throws IOException {
            server.close();
        }
    }

    private static final class H2 extends Server {
        private final Path folder;

        H2() {
            try {
                folder = Files.createTempDirectory("ats-benchmark");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        String create(String name) {
            return "jdbc:h2:file:" + folder.resolve(name);
        }

        @Override
        void stop() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
