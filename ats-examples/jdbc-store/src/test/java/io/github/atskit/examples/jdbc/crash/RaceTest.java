package io.github.atskit.examples.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.jdbc.JdbcStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of 16 threads each write to the same few candidacies. How often in all: {@code -Dats.races}. */
class RaceTest {
    private static final int RACES = Integer.getInteger("ats.races", 1_000);
    private static final int THREADS = 16;

    @TempDir
    Path folder;

    @Test
    void everyRevisionHasOneWinnerOnPostgresql() throws Exception {
        try (DurableServer server = new DurableServer(folder)) {
            race(server.url());
        }
    }

    @Test
    void everyRevisionHasOneWinnerOnH2SharedByTwoProcesses() throws Exception {
        race("jdbc:h2:file:" + folder.resolve("ats") + ";AUTO_SERVER=TRUE");
    }

    private static void race(String url) throws Exception {
        int attempts = Math.max(1, RACES / (2 * THREADS));
        Remains remains = new Remains();
        int lost;
        try (WriterProcess one = WriterProcess.start(url, "one", THREADS, attempts);
                WriterProcess two = WriterProcess.start(url, "two", THREADS, attempts)) {
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
            remains.add(ofOne);
            remains.add(ofTwo);
            two.leave();
            one.leave();
            lost = ofOne.size() + ofTwo.size() - remains.acknowledged();
        }
        try (JdbcStore store = JdbcStore.open(url)) {
            assertThat(remains.check(store)).isEqualTo(remains.acknowledged());
        }
        assertThat(remains.acknowledged()).isPositive();
        if (Boolean.getBoolean("ats.report")) {
            System.out.println(url.substring(0, url.indexOf(':', 5)) + ": " + remains.acknowledged() + " appended, "
                    + lost + " collided");
        }
    }

    private static void checkEnded(List<WriterProcess.Said> said, int attempts) {
        assertThat(said).hasSize(attempts * THREADS);
        assertThat(said.stream().filter(one -> one.outcome().equals("unknown"))).isEmpty();
    }
}
