package io.github.atskit.examples.cli.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.sampling.Risk;
import io.github.atskit.examples.cli.yaml.Fault;
import io.github.atskit.examples.cli.yaml.Faults;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewFilesTest {
    private static final String HEAD = "workbook,cohort,reviewer,criterion,finding,recorded\n";

    private final Path folder;
    private final Faults faults = new Faults(100);

    ReviewFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void columnsStandInAnyOrderAndOptionalOnesMayBeMissing() {
        String text = """
                recorded,finding,criterion,reviewer,workbook,cohort
                2024-03-01,not-met,sufficiency,r-1,w-1,5
                """;

        assertThat(judgements(text)).containsExactly(plain());
    }

    @Test
    void everyField() {
        String csv = """
                workbook,round,cohort,centre,reviewer,criterion,section,standard,finding,moderated,assigned,recorded,risks
                w-1,2,5,College,r-1,sufficiency,project,8,not-met,met,2024-02-20,2024-03-01,"new-reviewer, borderline-comment"
                """;
        String json = """
                [{"workbook": "w-1", "round": 2, "cohort": 5, "centre": "College", "reviewer": "r-1",
                  "criterion": "sufficiency", "section": "project", "standard": 8, "finding": "not-met", "moderated": "met",
                  "assigned": "2024-02-20", "recorded": "2024-03-01", "risks": ["new-reviewer", "borderline-comment"]}]
                """;
        JudgementRecord expected = JudgementRecord.builder()
                .from(plain())
                .round(2)
                .centre(Option.of("College"))
                .section(Option.of("project"))
                .standard(Option.of(8))
                .moderated(Option.of("met"))
                .assigned(Option.of(LocalDate.of(2024, 2, 20)))
                .build();

        assertThat(read(csv))
                .allMatch(read -> read.risks().equals(List.of(Risk.NEW_REVIEWER, Risk.BORDERLINE_COMMENT)));
        assertThat(judgements(csv)).containsExactly(expected);
        assertThat(judgements(json)).containsExactly(expected);
        assertThat(read(json)).allMatch(read -> read.risks().size() == 2);
    }

    @Test
    void semicolonsByteOrderMarkSpacesAndOtherLineEnds() {
        assertThat(judgements("\uFEFF" + HEAD.replace(',', ';').replace("\n", "\r\n")
                        + " w-1 ;5;r-1;sufficiency;not-met;2024-03-01\r\n\r\n"))
                .containsExactly(plain());
        assertThat(judgements(HEAD.replace('\n', '\r') + "w-1,5,r-1,sufficiency,not-met,2024-03-01"))
                .containsExactly(plain());
    }

    @Test
    void aFieldInQuotesMayHoldSeparatorsQuotesAndLineBreaks() {
        assertThat(judgements(HEAD + "\"w\n\"\"1\"\", a\",5,r-1,sufficiency,not-met,2024-03-01\n"))
                .extracting(JudgementRecord::workbook)
                .containsExactly("w\n\"1\", a");
    }

    @Test
    void jsonObjectsOneAfterTheOther() {
        String line = "{\"workbook\":\"w-1\",\"cohort\":\"5\",\"reviewer\":\"r-1\",\"criterion\":\"sufficiency\","
                + "\"finding\":\"not-met\",\"recorded\":\"2024-03-01\",\"centre\":null}\n";

        assertThat(judgements(line + line)).containsExactly(plain(), plain());
    }

    @Test
    void whatWasWrittenAgainstFormulasIsTakenAway() {
        assertThat(judgements(HEAD + "'=1+1,5,r-1,sufficiency,not-met,2024-03-01\n"))
                .extracting(JudgementRecord::workbook)
                .containsExactly("=1+1");
    }

    private static JudgementRecord plain() {
        return JudgementRecord.builder()
                .workbook("w-1")
                .cohort("5")
                .reviewer("r-1")
                .criterion("sufficiency")
                .finding("not-met")
                .recorded(LocalDate.of(2024, 3, 1))
                .build();
    }

    /** A record refuses a blank name; a file must not get so far. */
    @ParameterizedTest
    @CsvSource({"workbook, 0", "cohort, 1", "reviewer, 2", "criterion, 3", "finding, 4"})
    void aBlankNameIsAFaultWhereItsRowBegins(String column, int place) {
        String[] cells = {"w-1", "5", "r-1", "sufficiency", "met", "2024-03-01"};
        String[] names = HEAD.strip().split(",");
        StringBuilder rows = new StringBuilder(HEAD);
        for (String blank : List.of("", "  ", "\u2003", "\"'\t\"")) {
            cells[place] = blank;
            rows.append(String.join(",", cells)).append('\n');
        }
        assertThat(read(rows.toString())).isEmpty();
        cells[place] = " \\t";
        StringBuilder object = new StringBuilder("\n {");
        for (int i = 0; i < cells.length; i++) {
            object.append(i == 0 ? "" : ",").append("\"%s\":\"%s\"".formatted(names[i], cells[i]));
        }
        assertThat(read(object.append('}').toString())).isEmpty();

        String missing = ": '" + column + "' is missing, required here: " + column;
        assertThat(told())
                .containsExactly(
                        "reviews:2:1" + missing,
                        "reviews:2:2" + missing,
                        "reviews:3:1" + missing,
                        "reviews:4:1" + missing,
                        "reviews:5:1" + missing);
    }

    @Test
    void aBlankCentreOrSectionIsNone() {
        assertThat(judgements(HEAD.replace("workbook", "workbook,centre,section")
                        + "w-1,  ,\"'\t\",5,r-1,sufficiency,not-met,2024-03-01\n"))
                .containsExactly(plain());
    }

    /** The text stands in for line 2 of a file whose heading is without fault. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    w-1,5,r-1,sufficiency,nearly,2024-03-01 | 2:23: unknown finding 'nearly', allowed: met, not-met
                    "w,1",5,r-1,sufficiency,Met,2024-03-01 | 2:25: unknown finding 'Met', allowed: met, not-met
                    "w ''1''",5,r-1,sufficiency,Met,2024-03-01 | 2:29: unknown finding 'Met', allowed: met, not-met
                    "w\\n1",5,r-1,sufficiency,Met,2024-03-01 | 3:22: unknown finding 'Met', allowed: met, not-met
                    w-1,5,r-1,sufficiency,  Met,2024-03-01 | 2:23: unknown finding 'Met', allowed: met, not-met
                    w-1,5,r-1,sufficiency,met,1.3.2024 | 2:27: '1.3.2024' does not fit here, allowed: a date such as 2024-09-30
                    w-1,5,r-1,sufficiency,met,2024-02-30 | 2:27: '2024-02-30' does not fit here, allowed: a date such as
                    w-1,5,,sufficiency,met,2024-03-01 | 2:1: 'reviewer' is missing, required here: reviewer
                    w-1,5,r-1,sufficiency,met | 2:1: 5 values, allowed: 6 as in the heading
                    w-1,5,r-1,sufficiency,met,2024-03-01,x | 2:38: 7 values, allowed: 6 as in the heading
                    "w"1,5,r-1,sufficiency,met,2024-03-01 | 2:1: no CSV: Unexpected character after closing quote
                    w-1,5,r-1,"suff"i,met,2024-03-01 | 2:11: no CSV: Unexpected character after closing quote
                    """)
    void faultsOfARow(String row, String fault) {
        assertThat(read(HEAD + row.replace("\\n", "\n").replace("''", "\"\"") + '\n'))
                .isEmpty();
        assertThat(told()).hasSize(1).first().asString().startsWith("reviews:" + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    round | 0 | a whole number from 1
                    round | 1.5 | a whole number from 1
                    standard | -3 | a whole number from 1
                    standard | 12345678901 | a whole number from 1
                    assigned | yesterday | a date such as 2024-09-30
                    assigned | -0001-09-30 | a date such as 2024-09-30
                    assigned | 0000-09-30 | a date such as 2024-09-30
                    assigned | +12024-09-30 | a date such as 2024-09-30
                    assigned | 2024-03-02 | the day of the assignment, 2024-03-02, or later
                    moderated | changed | met, not-met
                    risks | old-reviewer | new-reviewer, past-disagreement, borderline-comment
                    """)
    void faultsOfOptionalColumns(String column, String value, String allowed) {
        assertThat(read(HEAD.replace("workbook", "workbook," + column) + "w-1," + value
                        + ",5,r-1,sufficiency,met,2024-03-01\n"))
                .isEmpty();
        assertThat(told())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("reviews:2:")
                .endsWith("allowed: " + allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `` | 1:1: the file is empty, allowed: a heading with these columns: workbook, round, cohort, centre,
                    workbook,cohort,reviewer,criterion,finding,recorded,note | 1:53: unknown column 'note', allowed: workbook,
                    workbook,cohort,reviewer,criterion,finding,cohort,recorded | 1:44: the column 'cohort' stands twice, allowed
                    workbook,cohort,reviewer,criterion,recorded | 1:1: the column 'finding' is missing, required here: finding
                    """)
    void faultsOfAHeading(String heading, String fault) {
        assertThat(read(heading + (heading.isEmpty() ? "" : "\n1,2,3,4,5,6,7\n")))
                .isEmpty();
        assertThat(told()).first().asString().startsWith("reviews:" + fault);
    }

    /** Written in one line after {@code [}, so that a column counts from 2. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"workbook":"w-1"} | 1:2: 'cohort' is missing, required here: cohort
                    {"note":1,ALL} | 1:3: unknown field 'note', allowed: workbook,
                    {"finding":"nearly",REST} | 1:13: unknown finding 'nearly', allowed: met, not-met
                    {"finding":"met","finding":"met",REST} | 1:19: the field 'finding' stands twice, allowed: each field once
                    {"finding":true,REST} | 1:13: a boolean does not fit here, allowed: a text, a number,
                    {"finding":{"x":[1]},REST} | 1:13: an object does not fit here, allowed: a text, a number,
                    {"risks":["a,b"],"finding":"met",REST} | 1:11: a list does not fit here, allowed: a text, a number,
                    {"risks":["new-reviewer",5],"finding":"met",REST} | 1:11: a list does not fit here, allowed: a text,
                    "w-1" | 1:2: a text does not fit here, allowed: an object with these fields: workbook,
                    {"finding" "met"} | 1:13: no JSON: Unexpected character
                    """)
    void faultsOfJson(String object, String fault) {
        String rest = "\"workbook\":\"w-1\",\"cohort\":\"5\",\"reviewer\":\"r-1\",\"criterion\":\"sufficiency\","
                + "\"recorded\":\"2024-03-01\"";
        assertThat(read('[' + object.replace("REST", rest).replace("ALL", rest + ",\"finding\":\"met\"") + ']'))
                .isEmpty();
        assertThat(told()).first().asString().startsWith("reviews:" + fault);
    }

    @Test
    void everyFaultOfAFileIsToldUpToABound() {
        String faulty = "w-1,5,r-1,sufficiency,nearly,soon\n";
        read(HEAD + faulty.repeat(3));
        assertThat(faults.inOrder()).extracting(fault -> fault.at().line()).containsExactly(2, 2, 3, 3, 4, 4);

        read(HEAD + faulty.repeat(1_000));
        assertThat(told()).hasSize(100);
        assertThat(faults.isFull()).isTrue();
    }

    @Test
    void whatIsNotUtf8IsToldWhereItStands() throws IOException {
        Path file = folder.resolve("reviews");
        Files.write(file, (HEAD + "w-1,5,Zo\u00EB,sufficiency,met,2024-03-01\n").getBytes(StandardCharsets.ISO_8859_1));
        new ReviewFiles(List.of("met", "not-met"), faults).read(file, read -> {});

        assertThat(told()).containsExactly("reviews:2:9: not UTF-8, allowed: a file in UTF-8");
    }

    @Test
    void filesThatAreNoFiles() {
        new ReviewFiles(List.of("met", "not-met"), faults).read(folder.resolve("none.csv"), read -> {});
        new ReviewFiles(List.of("met", "not-met"), faults).read(folder, read -> {});

        assertThat(faults.inOrder())
                .extracting(Fault::text)
                .satisfiesExactly(
                        none -> assertThat(none).startsWith("there is no file"),
                        folder -> assertThat(folder).contains("is no file, allowed: a file of CSV or JSON"));
    }

    private List<JudgementRecord> judgements(String text) {
        List<JudgementRecord> judgements =
                read(text).stream().map(ReadJudgement::judgement).toList();
        assertThat(told()).isEmpty();
        return judgements;
    }

    private List<ReadJudgement> read(String text) {
        List<ReadJudgement> read = new ArrayList<>();
        try {
            Path file = Files.writeString(folder.resolve("reviews"), text);
            new ReviewFiles(List.of("met", "not-met"), faults).read(file, read::add);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return read;
    }

    private List<String> told() {
        return faults.inOrder().stream()
                .map(fault -> fault.toString().replace(folder + "/", ""))
                .toList();
    }
}
