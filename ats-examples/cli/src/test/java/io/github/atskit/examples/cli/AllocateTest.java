package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocateTest {
    private static final String WORKBOOKS = "workbook,participant,seats,expertise,expertise-required,due\n";
    private static final String REVIEWERS = "reviewer,capacity,load,expertise,away\n";

    private final Folder folder;

    AllocateTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    private Run allocate(String workbooks, String reviewers, Object... more) {
        Object[] call = new Object[more.length + 7];
        call[0] = "allocate";
        call[1] = "--workbooks";
        call[2] = folder.write("w.csv", workbooks);
        call[3] = "--reviewers";
        call[4] = folder.write("r.csv", reviewers);
        call[5] = "--on";
        call[6] = "2026-03-02";
        System.arraycopy(more, 0, call, 7, more.length);
        return Run.ats(call);
    }

    @Test
    void aWorkbookGoesToWhoKnowsAboutItAndIsThere() {
        Run run = allocate(
                WORKBOOKS + "w-1,,,esol,,\n",
                REVIEWERS + "r-1,3,0,,\nr-2,3,0,esol,\nr-3,3,0,esol,2026-03-01/2026-03-05\n");

        assertThat(run.outLines()).contains("  w-1       r-2");
        assertThat(run.out().replaceAll("\\s+", " ")).contains("Knows esol.", "With r-1 it would cost 1000 more.");
        assertThat(run.status()).isZero();
    }

    @Test
    void aSeatThatStaysOpenIsExplainedAndEndsWithOne() {
        Path conflicts = folder.write("c.csv", "reviewer,kind,participant\nr-1,line-manager,p-1\n");
        Run run =
                allocate(WORKBOOKS + "w-1,p-1,2,,,\n", REVIEWERS + "r-1,3,0,,\nr-2,1,1,,\n", "--conflicts", conflicts);

        assertThat(run.out()).contains("Nobody could have it: conflict of interest: 1; had no room to begin with: 1.");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void costsCanBeChanged() {
        String workbooks = WORKBOOKS + "w-1,,,esol,,\n";
        String reviewers = REVIEWERS + "r-1,4,0,,\nr-2,4,3,esol,\n";

        assertThat(allocate(workbooks, reviewers, "--format", "csv").out()).contains("w-1,r-1,1250");
        assertThat(allocate(workbooks, reviewers, "--format", "csv", "--missing-expertise", 5000)
                        .out())
                .contains("w-1,r-2,1750");
        assertThat(allocate(workbooks, reviewers, "--unevenness", -1).err())
                .isEqualTo("ats: the costs make no sense: unevenness is from 0 to 1000000\n");
    }

    @Test
    void aConflictWithNobodyIsAWarning() {
        Path conflicts = folder.write("c.csv", "reviewer,kind,workbook\nr-1,mentor,w-1\nr-1,mentor,w-7\n");
        Run run = allocate(WORKBOOKS + "w-1,,,,,\n", REVIEWERS + "r-1,3,0,,\nr-2,3,0,,\n", "--conflicts", conflicts);

        assertThat(folder.relative(run.err()))
                .isEqualTo(
                        "warning: c.csv:3:1: the conflict of 'r-1' with 'w-7' bars nobody here; is a name misspelt?\n");
        assertThat(run.outLines()).contains("  w-1       r-2");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    w-1,,0,,, | 2:6: '0' does not fit here, allowed: a whole number from 1
                    w-1,,101,,, | 2:6: '101' does not fit here, allowed: a whole number from 1 to 100
                    w-1,,,,maybe, | 2:8: unknown answer 'maybe', allowed: yes, no
                    w-1,,,,,soon | 2:9: 'soon' does not fit here, allowed: a date such as 2024-09-30
                    w-0,,,,, | 3:1: 'w-0' stands twice, allowed: each workbook once (first in line 2)
                    """)
    void faultsOfWorkbooks(String row, String fault) {
        String first = row.startsWith("w-0") ? "w-0,,,,,\n" : "";
        Run run = allocate(WORKBOOKS + first + row + "\n", REVIEWERS + "r-1,3,0,,\n");

        assertThat(folder.relative(run.err())).startsWith("w.csv:" + fault);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    r-1,,,, | 2:1: 'capacity' is missing, required here: capacity
                    r-1,many,,, | 2:5: 'many' does not fit here, allowed: a whole number from 0
                    r-1,3,-1,, | 2:7: '-1' does not fit here, allowed: a whole number from 0
                    r-1,3,,,May | 2:9: 'May' does not fit here, allowed: days such as 2024-09-30 or 2024-09-30/2024-10-04
                    r-1,3,,,2026-03-05/2026-03-01 | 2:9: '2026-03-05/2026-03-01' does not fit here, allowed: days such as
                    r-0,3,,, | 3:1: 'r-0' stands twice, allowed: each reviewer once (first in line 2)
                    """)
    void faultsOfReviewers(String row, String fault) {
        String first = row.startsWith("r-0") ? "r-0,3,,,\n" : "";
        Run run = allocate(WORKBOOKS + "w-1,,,,,\n", REVIEWERS + first + row + "\n");

        assertThat(folder.relative(run.err())).startsWith("r.csv:" + fault);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    r-1,friend,w-1,, | 2:5: unknown kind 'friend', allowed: participant, mentor, stood-down,
                    r-1,mentor,,, | 2:1: nothing that the conflict is with, required here: workbook, participant or centre
                    r-1,mentor,w-1,p-1, | 2:1: more than one thing that the conflict is with, allowed: one of workbook,
                    """)
    void faultsOfConflicts(String row, String fault) {
        Path conflicts = folder.write("c.csv", "reviewer,kind,workbook,participant,centre\n" + row + "\n");
        Run run = allocate(WORKBOOKS + "w-1,,,,,\n", REVIEWERS + "r-1,3,0,,\n", "--conflicts", conflicts);

        assertThat(folder.relative(run.err())).startsWith("c.csv:" + fault);
        assertThat(run.status()).isEqualTo(2);
    }
}
