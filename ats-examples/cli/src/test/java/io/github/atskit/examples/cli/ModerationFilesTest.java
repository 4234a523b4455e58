package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files in {@code moderation}, which the README of this module tells of. */
class ModerationFilesTest {
    static final Path FOLDER = Path.of("moderation");
    static final Path REVIEWS = FOLDER.resolve("reviews.csv");
    static final Path PLAN = FOLDER.resolve("plan.yaml");

    @TempDir
    private Path folder;

    @Test
    void theReviewsAreThoseOfTheSimulator() throws IOException {
        Run run = Run.ats("simulate", "--seed", 1);

        assertThat(run.out()).isEqualTo(Files.readString(REVIEWS));
        assertThat(run.status()).isZero();
    }

    @Test
    void consistencyAsATable() {
        Run run = Run.ats("consistency", REVIEWS);

        Golden.assertIs("consistency.txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void consistencyInGerman() {
        Golden.assertIs(
                "consistency-de.txt",
                Run.ats("consistency", "--lang", "de", REVIEWS).out());
    }

    @Test
    void consistencyAsJson() {
        Golden.assertIs(
                "consistency.json",
                Run.ats("consistency", "--format", "json", REVIEWS).out());
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() throws IOException {
        var lines = Files.readAllLines(REVIEWS);
        var rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.reverse(rows);
        rows.add(0, lines.get(0));
        Path reversed = Files.write(folder.resolve("reversed.csv"), rows);

        assertThat(Run.ats("consistency", "--format", "json", reversed))
                .isEqualTo(Run.ats("consistency", "--format", "json", REVIEWS));
    }

    @Test
    void severalFilesAreOneInput() throws IOException {
        var lines = Files.readAllLines(REVIEWS);
        Path first = Files.write(folder.resolve("first.csv"), lines.subList(0, 301));
        var rest = new ArrayList<>(lines.subList(301, lines.size()));
        rest.add(0, lines.get(0));
        Path second = Files.write(folder.resolve("second.csv"), rest);

        assertThat(Run.ats("consistency", first, second)).isEqualTo(Run.ats("consistency", REVIEWS));
    }

    @Test
    void aSample() {
        Run run = Run.ats("sample", REVIEWS, "--plan", PLAN);

        Golden.assertIs("sample.txt", run.out());
        assertThat(run.status()).isZero();
        Golden.assertIs(
                "sample.json",
                Run.ats("sample", REVIEWS, "--plan", PLAN, "--format", "json").out());
        Golden.assertIs(
                "sample.csv",
                Run.ats("sample", REVIEWS, "--plan", PLAN, "--format", "csv").out());
    }

    @Test
    void anAllocation() {
        Run run = allocate();

        Golden.assertIs("allocation.txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        Golden.assertIs("allocation.json", allocate("--format", "json").out());
        Golden.assertIs("allocation.csv", allocate("--format", "csv").out());
    }

    private static Run allocate(Object... more) {
        Object[] call = {
            "allocate",
            "--workbooks",
            FOLDER.resolve("workbooks.csv"),
            "--reviewers",
            FOLDER.resolve("reviewers.csv"),
            "--conflicts",
            FOLDER.resolve("conflicts.csv"),
            "--on",
            "2026-02-27"
        };
        Object[] all = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, all, call.length, more.length);
        return Run.ats(all);
    }
}
