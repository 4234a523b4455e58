package io.github.atskit.examples.web.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.examples.web.support.HostTest;
import io.github.atskit.examples.web.support.Program;
import io.github.atskit.examples.web.support.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The client in {@code client/} knows the interface by its description alone. */
@HostTest
class WalkTest {
    @LocalServerPort
    int port;

    private record Run(int status, String output) {}

    private Run walk(String... options) throws IOException, InterruptedException {
        Tool.needed(Tool.NODE);
        List<String> line = new ArrayList<>(List.of(
                Tool.NODE.path().toString(), Path.of("client", "walk.mjs").toString()));
        line.addAll(List.of(options));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void aCaseCanBeWalkedToTheCertificateByTheDescriptionAlone() throws Exception {
        Run run = walk("--base", base(), "--case", "walked-1", "--viva-in", "8");

        assertThat(run.status()).as(run.output()).isZero();
        assertThat(run.output()).contains("16 steps, from enrolment to the certificate");
        assertThat(Program.of(port, "participant-19").get("/api/cases/walked-1").text())
                .contains("WALK-0001");
    }

    @Test
    void whatTheRulesRefuseIsToldWithItsReasons() throws Exception {
        Run run = walk("--base", base(), "--case", "walked-2", "--mentor", "participant-19");

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("nominate-mentor: 409", "mentor-is-participant ATS-021");
    }

    @Test
    void itsHelpNamesEveryOption() throws Exception {
        Run run = walk("--help");

        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("--base", "--case", "--cohort", "--workbook", "--participant", "--viva-in", "ATS_PASSWORD");
    }
}
