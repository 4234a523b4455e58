package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateTest {
    private final Folder folder;

    SimulateTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    @Test
    void csvAndJsonSayTheSame() {
        Object[] call = {"simulate", "--workbooks", 60, "--sections", "project,impact"};
        Path csv = folder.write("r.csv", Run.ats(call).out());
        Object[] json = java.util.Arrays.copyOf(call, call.length + 2);
        json[call.length] = "--format";
        json[call.length + 1] = "json";
        Path lines = folder.write("r.jsonl", Run.ats(json).out());

        Run run = Run.ats("consistency", "--format", "json", csv);
        assertThat(run.out()).contains("\"by\" : \"section\"");
        assertThat(Run.ats("consistency", "--format", "json", lines)).isEqualTo(run);
        assertThat(run.status()).isZero();
    }

    @Test
    void theTruthGoesToAFile() throws IOException {
        Path truth = folder.path().resolve("truth.json");
        Run run = Run.ats("simulate", "--workbooks", 1, "--drift", "2:2024-03-01:1.5", "--truth", truth);

        assertThat(run.status()).isZero();
        assertThat(Files.readString(truth))
                .contains("\"krippendorff-alpha\" : 0.", "\"reviewer\" : \"r-12\"", "\"from\" : \"2024-03-01\"");
        assertThat(Run.ats("simulate", "--truth", folder.path().resolve("no/such/folder"))
                        .err())
                .contains("cannot be written");
    }

    @Test
    void whereNobodyCanAgreeTheTruthSaysNothing() throws IOException {
        Path truth = folder.path().resolve("truth.json");
        Run alone = Run.ats("simulate", "--workbooks", 1, "--reviewers", 1, "--seats", 1, "--truth", truth);
        assertThat(alone.status()).isZero();
        assertThat(Files.readString(truth)).contains("\"percent\" : null", "\"gwet-ac1\" : null");

        String all = "1:2024-01-08:900,2:2024-01-08:900";
        Run same = Run.ats("simulate", "--workbooks", 1, "--reviewers", 2, "--drift", all, "--truth", truth);
        assertThat(same.status()).isZero();
        assertThat(Files.readString(truth)).contains("\"percent\" : 100", "\"krippendorff-alpha\" : null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --sections a,b,a | no section and no criterion stands twice
                    --from +999999999-12-30 | the days are of the years 1 to 9999
                    --days 2147483647 | the days are of the years 1 to 9999
                    --seats 13 | a workbook has at least one reviewer and no more than there are
                    --noise 0 | deviations are 0 or more, noise is more
                    --moderated 101 | a percentage is 0 to 100
                    --drift 5 | '5' is no drift, allowed: none, or one such as 5:2024-07-08:0.9
                    --drift 0:2024-07-08:1 | reviewers count from 0
                    --drift 13:2024-07-08:1 | a reviewer who drifts is one of the team
                    --drift 1:2024-13-08:1 | these settings make no sense
                    --from soon | Invalid value for option '--from'
                    --format xml | expected one of [csv, json]
                    """)
    void aWrongCall(String call, String message) {
        Run run = Run.ats((Object[]) ("simulate " + call).split(" "));

        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void nobodyHasToDrift() {
        assertThat(Run.ats("simulate", "--workbooks", 0, "--drift", "none").outLines())
                .containsExactly(
                        "workbook,round,cohort,centre,reviewer,criterion,section,finding,moderated,assigned,recorded,risks");
    }
}
