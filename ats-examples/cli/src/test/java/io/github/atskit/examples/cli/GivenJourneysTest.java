package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The journeys that come with the project: what they expect is what the programme does. */
class GivenJourneysTest {

    static List<Path> journeys() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("journeys"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void everyExpectationHolds(Path journey) {
        Run run = Run.ats("play", journey);

        assertThat(run.out())
                .doesNotContain("FAILED")
                .containsPattern("1 journeys, \\d+ steps, 0 expectations failed\n$");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void allOfThemAreCounted() throws IOException {
        Run run = Run.ats(Stream.concat(Stream.of("play"), journeys().stream()).toArray());

        assertThat(run.outLines()).last().isEqualTo("16 journeys, 286 steps, 0 expectations failed");
    }
}
