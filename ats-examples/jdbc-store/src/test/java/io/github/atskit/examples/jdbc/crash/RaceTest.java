package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two processes of 16 threads each write to the same few candidacies. How often in all: {@code -Dats.races}. */
class RaceTest {
    private static final int RACES = Integer.getInteger("ats.races", 1_000);
    private static final int THREADS = 16;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void everyRevisionHasOneWinnerOnPostgresql(Way way) throws Exception {
        try (DurableServer server = new DurableServer(folder)) {
            race(way, server.url());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRevisionHasOneWinnerOnH2SharedByTwoProcesses(Way way) throws Exception {
        race(way, "jdbc:h2:file:" + folder.resolve("ats") + ";AUTO_SERVER=TRUE");
    }

    private static void race(Way way, String url) throws Exception {
        int attempts = Math.max(1, RACES / (2 * THREADS));
        Acknowledged acknowledged = new Acknowledged(way);
        int lost;
        try (WriterProcess one = WriterProcess.start(way, url, "one", THREADS, attempts);
                WriterProcess two = WriterProcess.start(way, url, "two", THREADS, attempts)) {
            one.go();
            two.go();
            List<WriterProcess.Said> ofTwo = two.done();
            List<WriterProcess.Said> ofOne = one.done();
            assertThat(ofOne)
                    .hasSize(attempts * THREADS)
                    .noneMatch(said -> said.outcome().equals("unknown"));
            assertThat(ofTwo)
                    .hasSize(attempts * THREADS)
                    .noneMatch(said -> said.outcome().equals("unknown"));
            acknowledged.add(ofOne);
            acknowledged.add(ofTwo);
            two.leave();
            one.leave();
            lost = ofOne.size() + ofTwo.size() - acknowledged.number();
        }
        assertThat(acknowledged.check(url)).isEqualTo(acknowledged.number());
        assertThat(acknowledged.number()).isPositive();
        if (Boolean.getBoolean("ats.report")) {
            System.out.println(way + " " + url.substring(0, url.indexOf(':', 5)) + ": " + acknowledged.number()
                    + " appended, " + lost + " collided");
        }
    }
}
