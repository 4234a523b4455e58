package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
    private static final String HEAD = "workbook,cohort,reviewer,criterion,finding,recorded,moderated\n";
    private static final String ALL = "seed: 1\nstrata: [{name: all, percent: 100}]\n";

    private final Folder folder;

    SampleTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void whatWasPrintedIsTheSampleDrawnSoFar(String format) throws IOException {
        List<String> lines = Files.readAllLines(ModerationFilesTest.REVIEWS);
        Path begun = folder.write("begun.csv", String.join("\n", lines.subList(0, 1201)));
        Run first = sample(begun, ModerationFilesTest.PLAN, "--format", format);
        Path drawn = folder.write("drawn." + format, first.out());

        assertThat(sample(begun, ModerationFilesTest.PLAN, "--format", format, "--drawn", drawn)
                        .out())
                .isEqualTo(first.out().replaceFirst("\"added\" : \\d+", "\"added\" : 0"));
        String later = sample(
                        ModerationFilesTest.REVIEWS, ModerationFilesTest.PLAN, "--format", "csv", "--drawn", drawn)
                .out();
        List<String> before =
                sample(begun, ModerationFilesTest.PLAN, "--format", "csv").outLines();
        assertThat(later.lines()).containsAll(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void aListOfWorkbooksWillDoForTheSampleDrawnSoFar() {
        Path reviews = folder.write("r.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01,\nw-2,5,r-1,c,met,2024-03-01,\n");
        Path plan = folder.write("p.yaml", ALL.replace("100", "0"));
        Run run = sample(reviews, plan, "--drawn", folder.write("d.csv", "workbook\nw-2\n"));

        assertThat(run.out())
                .contains("w-2       1      5       r-1        met      no\n      It was in the sample already.")
                .doesNotContain("w-1  ")
                .contains("Reviews in the sample: 1, new ones: 0.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"picks": [{"workbook": "w-1"}], "picks": []} | 1:34: a second list 'picks', allowed: one
                    {"picks": [{"workbook": "w-1"}]} {} | 1:34: something after the object, allowed: one object
                    {"picks": [{"workbook": "w-1"}] | no JSON
                    """)
    void aListOfPicksIsReadToTheEndOfItsFile(String json, String fault) {
        Path reviews = folder.write("r.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01,\n");
        Path drawn = folder.write("d.json", json);
        Run run = sample(reviews, folder.write("p.yaml", ALL), "--drawn", drawn);

        assertThat(folder.relative(run.err())).contains("d.json").contains(fault);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void severalJudgementsOfAWorkbookAreOneReview() {
        Path reviews = folder.write(
                "r.csv",
                HEAD
                        + "w-1,5,r-1,a,met,2024-03-01,\nw-1,5,r-2,a,not-met,2024-03-01,met\nw-1,5,r-1,b,met,2024-03-01,\n");
        Run run = sample(reviews, folder.write("p.yaml", ALL));

        assertThat(run.out()).contains("  w-1       1      5       r-1, r-2   not-met  yes\n");
    }

    @Test
    void withCheckAnUnfinishedModerationEndsWithOne() {
        Path plan = folder.write("p.yaml", ALL);
        Path done = folder.write("done.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01,met\n");
        Path open = folder.write("open.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01,\n");

        assertThat(sample(done, plan, "--check").status()).isZero();
        assertThat(sample(open, plan).status()).isZero();
        assertThat(sample(open, plan, "--check").status()).isEqualTo(1);
        assertThat(sample(open, plan, "--check").out()).contains("Not enough yet. Still to be moderated: 1,");
        assertThat(sample(done, plan).out()).contains("Enough. Moderated: 1, missing: 0.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {} | 1:1: the key 'seed' is missing, required here: seed
                    {seed: 1} | 1:1: the key 'strata' is missing, required here: strata
                    {seed: x, strata: []} | 1:8: 'x' (a text) does not fit here, allowed: a whole number
                    {seed: 1, strata: {}} | 1:19: a map does not fit here, allowed: a list of strata
                    {seed: 1, strata: [], minimum: 2} | 1:23: unknown key 'minimum', allowed: seed, minimum-per-reviewer, strata
                    {seed: 1, strata: [], minimum-per-reviewer: -1} | 1:45: '-1' (a number) does not fit here, allowed: a whole
                    {seed: 1, strata: [{percent: 5}]} | 1:20: the key 'name' is missing, required here: name
                    {seed: 1, strata: [{name: a}]} | 1:20: the key 'percent' is missing, required here: percent
                    {seed: 1, strata: [{name: a, percent: 101}]} | 1:39: '101' (a number) does not fit here, allowed: a whole number from 0 to 100
                    {seed: 1, strata: [{name: a, percent: 5, finding: nearly}]} | 1:51: unknown finding 'nearly', allowed: met, not-met
                    {seed: 1, strata: [{name: a, percent: 5, risks: [old]}]} | 1:50: unknown risk 'old', allowed: new-reviewer,
                    {seed: 1, strata: [{name: a, percent: 5, risks: []}]} | 1:49: a list does not fit here, allowed: at least one, or no 'risks'
                    {seed: 1, strata: [{name: a, percent: 5, center: x}]} | 1:42: unknown key 'center', allowed: name, percent,
                    {seed: 1, strata: [{name: a, percent: 5}, {name: a, percent: 6}]} | 1:50: two strata have the name 'a', allowed: each
                    """)
    void faultsOfAPlan(String plan, String fault) {
        Run run = sample(ModerationFilesTest.REVIEWS, folder.write("p.yaml", plan));

        assertThat(folder.relative(run.err())).startsWith("p.yaml:" + fault);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    w-1,1,why,,,,,, | 2:7: unknown reason 'why', allowed: stratum, reviewer-minimum, drawn-earlier
                    w-1,0,,,,,,, | 2:5: '0' does not fit here, allowed: a whole number from 1
                    w-1,1,stratum,,,,,, | 2:7: this reason is not complete, required here: stratum, percent and draw
                    w-1,1,stratum,all,20,20,,, | 2:22: '20' does not fit here, allowed: a draw below the percentage
                    w-1,1,reviewer-minimum,,,,r-1,2,2 | 2:31: '2' does not fit here, allowed: a number below the minimum
                    w-1,1,reviewer-minimum,,,,,, | 2:7: this reason is not complete, required here: reviewer, had and
                    w-9,1,,,,,,, | 2:1: Round 1 of w-9 is in the sample drawn so far, but not among the reviews.
                    """)
    void faultsOfTheSampleDrawnSoFar(String pick, String fault) {
        Path reviews = folder.write("r.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01,\n");
        Path drawn = folder.write(
                "d.csv", "workbook,round,reason,stratum,percent,draw,reviewer,had,minimum\n" + pick + "\n");
        Run run = sample(reviews, folder.write("p.yaml", ALL), "--drawn", drawn);

        assertThat(folder.relative(run.err())).startsWith("d.csv:" + fault);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void faultsBetweenRows() {
        Path plan = folder.write("p.yaml", ALL);
        String cohorts =
                HEAD + "w-1,5,r-1,c,met,2024-03-01,\nw-1,6,r-2,c,met,2024-03-01,\n\"w\n2\",5,r-1,c,met,2024-03-01,\n";
        Path drawn = folder.write("d.csv", "workbook\nw-1\nw-1\n");

        assertThat(folder.relative(sample(folder.write("r.csv", cohorts), plan, "--drawn", drawn)
                                .err())
                        .lines())
                .containsExactly(
                        "r.csv:3:1: 'w-1' is in the cohort '6', allowed: '5' as in line 2",
                        "r.csv:4:1: a line break in the name of a workbook or cohort, allowed: names of one line",
                        "d.csv:3:1: round 1 of 'w-1' stands twice, allowed: each once (first in line 2)");
    }

    @Test
    void picksMayStandAnywhereAmongTheFieldsOfTheSample() {
        Path reviews = folder.write("r.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01,\n");
        Path plan = folder.write("p.yaml", "seed: 1\nstrata: [{name: all, percent: 0}]\n");
        String pick = "{\"round\": 1, \"workbook\": \"w-1\"}";
        Path sorted =
                folder.write("s.json", "{\"added\": 1, \"enough\": [{}], \"picks\": [" + pick + "], \"zeal\": {}}");
        Path wrong = folder.write("w.json", "{\"book\": 1, \"round\": 1}");

        assertThat(sample(reviews, plan, "--format", "csv", "--drawn", sorted).out())
                .contains("w-1,1,drawn-earlier");
        assertThat(folder.relative(sample(reviews, plan, "--drawn", wrong).err()))
                .contains("w.json:1:2: unknown field 'book', allowed: workbook, round")
                .contains("or a list 'picks' of objects with them");
    }

    @Test
    void whatIsMissingIsNamedWithItsRound() {
        String rows = "workbook,round,cohort,reviewer,criterion,finding,recorded\n"
                + "w-1,1,5,r-1,c,met,2024-03-01\nw-1,2,5,r-1,c,met,2024-04-01\n";

        assertThat(sample(folder.write("r.csv", rows), folder.write("p.yaml", ALL), "--check")
                        .out())
                .contains("w-1, w-1 (round 2)");
    }

    @Test
    void aWorkbookIsInOneCohortInEveryRoundAndJudgedOnce() {
        String head = "workbook,round,cohort,reviewer,criterion,standard,finding,recorded\n";
        String rows = "w-1,1,5,r-1,c,1,met,2024-03-01\nw-1,2,6,r-1,c,1,met,2024-04-01\n"
                + "w-1,1,5,r-1,c,2,met,2024-03-01\nw-1,1,5,r-1,c,1,not-met,2024-03-02\n";

        assertThat(folder.relative(sample(folder.write("r.csv", head + rows), folder.write("p.yaml", ALL))
                                .err())
                        .lines())
                .containsExactly(
                        "r.csv:3:1: 'w-1' is in the cohort '6', allowed: '5' as in line 2",
                        "r.csv:5:1: judged twice, allowed: each judgement once (first in line 2)");
    }

    @Test
    void aWorkbookWithTwoCentres() {
        Path plan = folder.write(
                "p.yaml",
                "seed: 1\nstrata: [{name: north, percent: 100, centres: [North]}, {name: rest, percent: 0}]\n");
        String head = "workbook,cohort,reviewer,criterion,finding,recorded,centre\n";
        String none = "w-1,5,r-1,a,met,2024-03-01,\n";
        String north = "w-1,5,r-1,b,met,2024-03-01,North\n";
        String south = "w-1,5,r-1,c,met,2024-03-01,South\n";

        for (String rows : new String[] {none + north, north + none}) {
            assertThat(sample(folder.write("r.csv", head + rows), plan, "--format", "csv")
                            .out())
                    .contains("w-1,1,stratum,north,100");
        }
        assertThat(folder.relative(sample(folder.write("r.csv", head + none + north + south), plan)
                        .err()))
                .startsWith("r.csv:4:1: 'w-1' has the centre 'South', allowed: 'North' as in line 3");
        assertThat(folder.relative(sample(folder.write("r.csv", head + none + south + north), plan)
                        .err()))
                .startsWith("r.csv:4:1: 'w-1' has the centre 'North', allowed: 'South' as in line 3");
    }

    @Test
    void reasonsInGerman() {
        assertThat(sample(ModerationFilesTest.REVIEWS, ModerationFilesTest.PLAN, "--lang", "de")
                        .out())
                .startsWith("Die Stichprobe\n")
                .contains("Jahrgang cohort-1");
    }

    private static Run sample(Path reviews, Path plan, Object... more) {
        Object[] call = new Object[more.length + 4];
        call[0] = "sample";
        call[1] = reviews;
        call[2] = "--plan";
        call[3] = plan;
        System.arraycopy(more, 0, call, 4, more.length);
        return Run.ats(call);
    }
}
