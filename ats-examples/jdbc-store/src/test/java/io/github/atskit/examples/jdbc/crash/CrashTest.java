package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.jdbc.JdbcStore;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills writers, and the server itself, at any point; what was acknowledged has to be there with all its parts. How often:
 * {@code -Dats.crashes} and {@code -Dats.server-crashes}; where: {@code -Dats.seed}.
 */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("ats.crashes", 5);
    private static final int SERVER_CRASHES = Integer.getInteger("ats.server-crashes", 2);
    private static final long SEED = Long.getLong("ats.seed", 20260301L);
    private static final int THREADS = Integer.getInteger("ats.threads", 3);
    private static final int MORE_THAN_ENOUGH = 1_000_000;
    private static final int MOST_WINS = 150;
    private static final int LONGEST_EXTRA_NANOS = 3_000_000;

    @TempDir
    Path folder;

    @Test
    void aKilledWriterLosesNothingOnH2() throws Exception {
        killWriters("jdbc:h2:file:" + folder.resolve("ats"));
    }

    @Test
    void aKilledWriterLosesNothingOnPostgresql() throws Exception {
        try (DurableServer server = new DurableServer(folder)) {
            killWriters(server.url());
        }
    }

    private static void killWriters(String url) throws Exception {
        Random random = new Random(SEED);
        Remains remains = new Remains();
        long commits = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            try (WriterProcess writer = WriterProcess.start(url, "w" + crash, THREADS, MORE_THAN_ENOUGH)) {
                writer.go();
                writer.awaitWins(random.nextInt(MOST_WINS));
                LockSupport.parkNanos(random.nextInt(LONGEST_EXTRA_NANOS));
                remains.add(writer.kill());
            }
            try (JdbcStore store = JdbcStore.open(url)) {
                commits = remains.check(store);
            }
            // What was kept and not told any more: one commit a thread and crash.
            assertThat(commits)
                    .isBetween((long) remains.acknowledged(), remains.acknowledged() + (crash + 1L) * THREADS);
        }
        report(url, CRASHES + " killed writers", remains, commits);
    }

    @Test
    void aKilledServerLosesNothing() throws Exception {
        Random random = new Random(SEED);
        Remains remains = new Remains();
        try (DurableServer server = new DurableServer(folder);
                WriterProcess writer = WriterProcess.start(server.url(), "w", THREADS, MORE_THAN_ENOUGH)) {
            writer.go();
            for (int crash = 0; crash < SERVER_CRASHES; crash++) {
                assertThat(writer.awaitWins(writer.wins() + 1 + random.nextInt(MOST_WINS)))
                        .isTrue();
                LockSupport.parkNanos(random.nextInt(LONGEST_EXTRA_NANOS));
                server.kill();
                server.restart();
            }
            // The writer goes on by itself.
            assertThat(writer.awaitWins(writer.wins() + 1)).isTrue();
            remains.add(writer.kill());
            try (JdbcStore store = JdbcStore.open(server.url())) {
                long commits = remains.check(store);
                assertThat(commits)
                        .isBetween(
                                (long) remains.acknowledged(),
                                remains.acknowledged() + (SERVER_CRASHES + 1L) * THREADS);
                report(server.url(), SERVER_CRASHES + " killed servers", remains, commits);
            }
        }
    }

    private static void report(String url, String what, Remains remains, long commits) {
        if (Boolean.getBoolean("ats.report")) {
            System.out.println(url.substring(0, url.indexOf(':', 5)) + ", seed " + SEED + ": " + what + ", "
                    + remains.acknowledged() + " commits acknowledged, " + commits + " there");
        }
    }
}
