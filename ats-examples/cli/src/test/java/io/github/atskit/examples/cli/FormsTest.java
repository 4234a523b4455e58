package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ats forms")
class FormsTest {
    @TempDir
    private Path folder;

    private Path definition() throws IOException {
        return Files.writeString(folder.resolve("cohort.yaml"), Folder.DEFINITION + """
                viva: {modes: [remote]}
                workbook: {limits: {project/account: {minimum: 20, maximum: 300}}}
                """);
    }

    @Test
    @DisplayName("writes the forms of a cohort, in a language, at a base, and says what it wrote")
    void ofACohort() throws IOException {
        Path out = folder.resolve("a").resolve("b");

        Run run = Run.ats(
                "forms",
                "--out",
                out,
                "--definition",
                definition(),
                "--lang",
                "de",
                "--base",
                "https://set.example/s/");

        assertThat(run.status()).isZero();
        assertThat(run.outLines())
                .hasSize(32)
                .contains(out.resolve("book-viva.json").toString(), "31 schemas");
        assertThat(Files.readString(out.resolve("book-viva.json")))
                .contains("\"$id\": \"https://set.example/s/book-viva\"", "\"const\": \"remote\"")
                .doesNotContain("\"const\": \"in-person\",\n          \"title\"");
        assertThat(Files.readString(out.resolve("save-section.project.json")))
                .contains("\"maxLength\": 300", "\"x-advised-length\": 20", "Projekt");
    }

    @Test
    @DisplayName("writes over its own files and leaves others alone")
    void again() throws IOException {
        Path other = Files.writeString(folder.resolve("mine.json"), "{}");
        Files.writeString(folder.resolve("lapse.json"), "old");

        assertThat(Run.ats("forms", "--out", folder).status()).isZero();

        assertThat(other).hasContent("{}");
        assertThat(folder.resolve("lapse.json")).content().startsWith("{");
    }

    @Test
    @DisplayName("says what is wrong with the call, and writes nothing")
    void wrongCalls() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "cohort: [");
        Path out = folder.resolve("out");

        assertThat(Run.ats("forms").err()).contains("--out=DIR");
        assertThat(Run.ats("forms", "--out", file).err()).contains("--out: cannot write to '" + file + "'");
        assertThat(Run.ats("forms", "--out", out, "--base", "schemas/"))
                .isEqualTo(new Run(2, "", "ats: --base: 'schemas/' is no absolute URI with a slash at its end\n"));
        assertThat(Run.ats("forms", "--out", out, "--base", "https://host.example/s")
                        .status())
                .isEqualTo(2);
        assertThat(Run.ats("forms", "--out", out, "--definition", bad).status()).isEqualTo(2);
        assertThat(Run.ats("forms", "--out", out, "--definition", folder.resolve("none.yaml"))
                        .err())
                .contains("none.yaml");
        assertThat(out).doesNotExist();
    }
}
