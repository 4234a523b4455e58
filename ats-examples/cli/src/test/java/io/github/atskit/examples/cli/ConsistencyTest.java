package io.github.atskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {
    private static final String HEAD = "workbook,cohort,reviewer,criterion,finding,recorded\n";

    private final Folder folder;

    ConsistencyTest(@TempDir Path path) {
        this.folder = new Folder(path);
    }

    @Test
    void whatDoesNotGoTogetherIsToldWhereItStands() {
        Path first = folder.write("a.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01\nw-2,5,r-1,c,met,2024-03-01\n");
        Path second = folder.write("b.csv", HEAD + "w-3,5,r-1,c,met,2024-03-01\nw-1,5,r-1,c,not-met,2024-03-02\n");
        Path third = folder.write("c.csv", HEAD + "w-2,6,r-2,c,met,2024-03-01\n");
        Run run = Run.ats("consistency", first, second, third);

        assertThat(folder.relative(run.err()).lines())
                .containsExactly(
                        "b.csv:3:1: 'r-1' judges 'w-1' by the same criterion twice in a round, allowed: once (first in a.csv:2:1)",
                        "c.csv:2:1: 'w-2' is in another cohort than before, allowed: one cohort (first in a.csv:3:1)");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void placesAreRememberedHoweverManyRowsThereAre() {
        StringBuilder objects = new StringBuilder("[");
        String object = "{\"workbook\":\"w-%04d\",\"cohort\":\"5\",\"reviewer\":\"r-1\",\"criterion\":\"c\","
                + "\"finding\":\"met\",\"recorded\":\"2024-03-01\"}";
        for (int i = 0; i < 3_000; i++) {
            objects.append(object.formatted(i)).append(',');
        }
        int last = objects.length() + 1;
        Run run = Run.ats(
                "consistency",
                folder.write(
                        "a.json",
                        objects.append(object.formatted(3)).append(']').toString()));

        int fourth = 2 + 3 * (object.formatted(0).length() + 1);
        assertThat(folder.relative(run.err()))
                .isEqualTo(
                        "a.json:1:%d: 'r-1' judges 'w-0003' by the same criterion twice in a round, allowed: once (first in a.json:1:%d)\n"
                                .formatted(last, fourth));
    }

    @Test
    void aPageIsNotWrittenOverTheReviews() throws IOException {
        Path reviews = folder.write("a.csv", HEAD + "w-1,5,r-1,c,met,2024-03-01\n");
        Path other = folder.path().resolve(".").resolve("a.csv");
        String before = Files.readString(reviews);
        Run run = Run.ats("consistency", reviews, "--html", other);

        assertThat(Files.readString(reviews)).isEqualTo(before);
        assertThat(run.err()).contains("--html: '" + other + "' holds the reviews");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void moreFaultsThanSomebodyReadsAreNotTold() {
        Run run = Run.ats("consistency", folder.write("a.csv", HEAD + "w-1,5,r-1,c,met,soon\n".repeat(500)));

        assertThat(run.errLines()).hasSize(101).last().isEqualTo("ats: more may be wrong; mend these first");
    }

    @Test
    void aHostHasItsOwnScale() {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 40; i++) {
            String[] found = {"good", "fair", "poor"};
            rows.append("w-%d,5,r-1,c,%s,2024-03-01\n".formatted(i, found[i % 3]));
            rows.append("w-%d,5,r-2,c,%s,2024-03-01\n".formatted(i, found[i * 2 % 3]));
        }
        Path reviews = folder.write("a.csv", rows.toString());
        Object[] call = {"consistency", "--findings", "good,fair,poor", "--not-met-from", "fair", reviews};

        assertThat(Run.ats(with(call, "--ordinal", "--format", "json")).out())
                .contains("\"scale\" : \"ordinal\"", "\"coefficient\" : \"gwet-ac2\"");
        assertThat(Run.ats(with(call, "--ordinal")).out())
                .contains("Gwet’s AC2")
                .doesNotContain("Gwet’s AC1");
        assertThat(Run.ats(call).out()).contains("Gwet’s AC1").doesNotContain("Gwet’s AC2");
        assertThat(Run.ats("consistency", reviews).err()).contains("unknown finding 'good', allowed: met, not-met");
        assertThat(Run.ats("consistency", "--findings", "good", reviews).err())
                .isEqualTo("ats: these settings make no sense: a scale has 2 to 100 findings\n");
    }

    @Test
    void whereFindingsHaveAnOrderTableAndPageShowWhatKnowsIt() throws IOException {
        Path page = folder.path().resolve("page.html");
        String[] ordered = {"Gwet’s AC2", "weighted kappa"};
        String[] unordered = {"Gwet’s AC1", "Cohen’s kappa"};

        String table = Run.ats("consistency", "--ordinal", "--html", page, ModerationFilesTest.REVIEWS)
                .out();
        assertThat(table).contains(ordered).doesNotContain(unordered);
        assertThat(Files.readString(page)).contains(ordered).doesNotContain(unordered);

        table = Run.ats("consistency", "--html", page, ModerationFilesTest.REVIEWS)
                .out();
        assertThat(table).contains(unordered).doesNotContain(ordered);
        assertThat(Files.readString(page)).contains(unordered).doesNotContain(ordered);
    }

    private static Object[] with(Object[] call, Object... more) {
        return Stream.of(call, more).flatMap(Stream::of).toArray();
    }

    @Test
    void seedAndReplicatesMakeTheIntervals() {
        String usual = Run.ats("consistency", "--format", "json", ModerationFilesTest.REVIEWS)
                .out();
        String other = Run.ats("consistency", "--format", "json", "--seed", 2, ModerationFilesTest.REVIEWS)
                .out();

        assertThat(other).isNotEqualTo(usual).contains("\"seed\" : 2");
        assertThat(Run.ats("consistency", "--replicates", 0, ModerationFilesTest.REVIEWS)
                        .out())
                .contains("no interval was asked for");
    }

    @Test
    void whereNoSampleWasDrawnNothingIsSaidToFollowFromSamples() {
        String english = Run.ats("consistency", "--replicates", 0, ModerationFilesTest.REVIEWS)
                .out();
        String german = Run.ats("consistency", "--replicates", 0, "--lang", "de", ModerationFilesTest.REVIEWS)
                .out();

        assertThat(english.replaceAll("\\s+", " "))
                .doesNotContain("0 samples")
                .contains("such reports. The seed is 1, so the report can be made again. Time is cut by months.");
        assertThat(german.replaceAll("\\s+", " "))
                .doesNotContain("0 Stichproben")
                .contains("Der Startwert ist 1, sodass der Bericht wiederholt werden kann. Die Zeit ist nach Monaten");
        assertThat(Run.ats("consistency", ModerationFilesTest.REVIEWS).out().replaceAll("\\s+", " "))
                .contains("They follow from 2,000 samples and the seed 1, so");
    }

    @Test
    void timeMayBeCutByQuarters() {
        assertThat(Run.ats("consistency", "--period", "quarter", ModerationFilesTest.REVIEWS)
                        .out())
                .contains("  2024-Q2 ", "Time is cut by quarters")
                .doesNotContain("2024-05");
    }

    @Test
    void namesDoNotSteerTheTerminal() {
        Run run = Run.ats(
                "consistency", folder.write("a.csv", HEAD + "w-1,5,\"r\u001B[2J\u0007\n1\",c,met,2024-03-01\n"));

        assertThat(run.out()).doesNotContain("\u001B", "\u0007").contains("r\uFFFD[2J\uFFFD\uFFFD1");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --period day | ats: --period: unknown period 'day', allowed: month, quarter
                    --replicates 5 | ats: these settings make no sense: an interval takes 100 to 1,000,000 samples, or 0 for none
                    --lang fr | expected one of [en, de]
                    --html no/such/folder/page.html | ats: --html: 'no/such/folder/page.html' cannot be written (no such folder)
                    """)
    void aWrongCall(String call, String message) {
        String[] words = ("consistency " + ModerationFilesTest.REVIEWS + ' ' + call).split(" ");
        Run run = Run.ats((Object[]) words);

        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
