package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A journey with every outcome, told in both formats to the letter. */
class GoldenOutputTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "journeys");

    @Test
    void table() throws IOException {
        Run run = Run.ats("play", FOLDER.resolve("small.yaml"));

        assertThat(run.out()).isEqualTo(Files.readString(FOLDER.resolve("small.txt")));
        assertThat(run.status()).isZero();
    }

    @Test
    void jsonLines() throws IOException {
        Run run = Run.ats("play", "--format", "json", FOLDER.resolve("small.yaml"));

        assertThat(run.out()).isEqualTo(Files.readString(FOLDER.resolve("small.jsonl")));
        assertThat(run.status()).isZero();
    }
}
