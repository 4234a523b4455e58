package io.github.atskit.examples.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark of the store runs, as short as can be, and prints its table. Nothing is timed here. */
class StoreBenchmarksTest {

    private interface Main {
        void run() throws IOException;
    }

    private static String printedBy(Main main) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static String[] words(String arguments) {
        return arguments.split(" ");
    }

    @Test
    void twinSendsWhatTheLibrarySendsToPostgreSql() throws IOException {
        String table = printedBy(() -> Commands.main(words("threads=2 rounds=1 candidacies=1 warmup=0")));

        assertThat(table.lines()).hasSize(6);
    }

    @Test
    void twinSendsWhatTheLibrarySendsToH2() throws IOException {
        String table = printedBy(
                () -> Commands.main(words("database=h2 journey=brief threads=2 rounds=1 candidacies=1 warmup=0")));

        assertThat(table.lines()).hasSize(6);
    }

    @Test
    void libraryRunsWithoutADatabase() throws IOException {
        String table = printedBy(() -> LibraryCpu.main(words("rounds=1 warmup=0 journey=brief")));

        assertThat(table.lines()).hasSize(5);
    }

    @Test
    void textbookWritesTheSame() throws IOException {
        String table = printedBy(() -> RoundTrips.main(words("threads=1 rounds=1 candidacies=1 warmup=0")));

        assertThat(table.lines()).hasSize(3);
    }

    @Test
    void bytesAreCounted() throws IOException {
        String table = printedBy(() -> StoredBytes.main(words("candidacies=2 journey=brief texts=sealed")));

        assertThat(table).contains("together");
    }

    @Test
    void worklistsAreListedAndExplained() throws IOException {
        String table = printedBy(() -> Worklists.main(words("candidacies=2000 pages=5 rows=2")));

        assertThat(table).contains("Execution Time");
    }

    @Test
    void everyCandidacyIsReplayed() throws IOException {
        String table = printedBy(() -> ReplayStored.main(words("candidacies=3 rounds=1")));

        assertThat(table).contains("3 candidacies of 30 events").contains("ratio");
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "brief"})
    void codecAndJacksonWriteTheSame(String journey) throws IOException {
        CodecBenchmark codec = new CodecBenchmark();
        codec.journey = journey;
        codec.fill();

        assertThat(codec.plainRead()).hasSize(codec.libraryWrite().size());
        assertThat(codec.bytes()).isPositive();
    }

    @Test
    void codecTakesTurns() throws IOException {
        String table = printedBy(() -> CodecRounds.main(words("rounds=1 times=1")));

        assertThat(table.lines()).hasSize(6);
    }

    @Test
    void unknownArgumentsAreRefused() {
        assertThatThrownBy(() -> Commands.main(words("turns=3")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rounds=");
    }
}
