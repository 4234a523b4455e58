package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource
    void aKilledWriterLosesNothingOnH2(Way way) throws Exception {
        killWriters(way, "jdbc:h2:file:" + folder.resolve("ats"));
    }

    @ParameterizedTest
    @EnumSource
    void aKilledWriterLosesNothingOnPostgresql(Way way) throws Exception {
        try (DurableServer server = new DurableServer(folder)) {
            killWriters(way, server.url());
        }
    }

    private static void killWriters(Way way, String url) throws Exception {
        Random random = new Random(SEED);
        Acknowledged acknowledged = new Acknowledged(way);
        long commits = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            try (WriterProcess writer = WriterProcess.start(way, url, "w" + crash, THREADS, MORE_THAN_ENOUGH)) {
                writer.go();
                writer.awaitWins(random.nextInt(MOST_WINS));
                LockSupport.parkNanos(random.nextInt(LONGEST_EXTRA_NANOS));
                acknowledged.add(writer.kill());
            }
            commits = acknowledged.check(url);
            // What was kept and not told any more: one commit a thread and crash.
            assertThat(commits).isBetween((long) acknowledged.number(), acknowledged.number() + (crash + 1L) * THREADS);
        }
        report(way, url, CRASHES + " killed writers", acknowledged, commits);
    }

    @ParameterizedTest
    @EnumSource
    void aKilledServerLosesNothing(Way way) throws Exception {
        Random random = new Random(SEED);
        Acknowledged acknowledged = new Acknowledged(way);
        try (DurableServer server = new DurableServer(folder);
                WriterProcess writer = WriterProcess.start(way, server.url(), "w", THREADS, MORE_THAN_ENOUGH)) {
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
            acknowledged.add(writer.kill());
            long commits = acknowledged.check(server.url());
            assertThat(commits)
                    .isBetween((long) acknowledged.number(), acknowledged.number() + (SERVER_CRASHES + 1L) * THREADS);
            report(way, server.url(), SERVER_CRASHES + " killed servers", acknowledged, commits);
        }
    }

    private static void report(Way way, String url, String what, Acknowledged acknowledged, long commits) {
        if (Boolean.getBoolean("ats.report")) {
            System.out.println(way + " " + url.substring(0, url.indexOf(':', 5)) + ", seed " + SEED + ": " + what + ", "
                    + acknowledged.number() + " commits acknowledged, " + commits + " there");
        }
    }
}
