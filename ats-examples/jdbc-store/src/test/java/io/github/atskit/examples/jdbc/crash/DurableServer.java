package io.github.atskit.examples.jdbc.crash;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server that keeps what it acknowledges, and can be killed and started again on its files. */
final class DurableServer implements AutoCloseable {
    private static final long LONGEST_END_SECONDS = 60;

    private final Path data;
    private EmbeddedPostgres server;

    DurableServer(Path folder) throws IOException {
        this.data = folder.resolve("data");
        this.server = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(LONGEST_END_SECONDS))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres?user=postgres";
    }

    /** Kills the first process of the server with SIGKILL. The others see that it is gone, and end; this waits for them. */
    void kill() throws IOException, InterruptedException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle first = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(first), first.descendants()).toList();
        first.destroyForcibly();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_END_SECONDS);
        while (all.stream().anyMatch(DurableServer::runs)) {
            if (System.nanoTime() > end) {
                throw new IOException("processes of the killed server did not end");
            }
            Thread.sleep(5);
        }
    }

    /** A process that ended and that nobody has asked after is not running. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    void restart() throws IOException {
        int port = server.getPort();
        try {
            server.close();
        } catch (IOException | RuntimeException alreadyGone) {
            // That it cannot be stopped any more is what was wanted.
        }
        server = start(port);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
