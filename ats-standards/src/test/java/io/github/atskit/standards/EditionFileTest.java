package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fault is shown with the line that holds it; the file around it is the good one. */
class EditionFileTest {
    private static List<String> faults(String content) {
        return Editions.lines(StandardsFile.edition("f", content).swap().getOrElse(List.empty()));
    }

    private static List<String> faultsWith(String good, String bad) {
        assertThat(Editions.GOOD).contains(good);
        return faults(Editions.GOOD.replace(good, bad));
    }

    @Test
    void a_good_file_is_read_as_it_stands() {
        StandardsEdition edition = Editions.own();

        assertThat(edition.id()).isEqualTo("own");
        assertThat(edition.published()).isEqualTo(LocalDate.of(2030, 1, 31));
        assertThat(edition.exampleProfile()).hasToString("own:{1, 3}");
        assertThat(edition.standards().mkString(" / "))
                .isEqualTo(List.of(
                                new ProfessionalStandard(
                                        new StandardCode("own", 1), Domain.VALUES, "First", List.of("one", "two")),
                                new ProfessionalStandard(
                                        new StandardCode("own", 2), Domain.KNOWLEDGE, "Second", List.of("three")),
                                new ProfessionalStandard(
                                        new StandardCode("own", 3), Domain.SKILLS, "Third", List.empty()))
                        .mkString(" / "));
    }

    @Test
    void the_look_of_the_file_does_not_matter() {
        String other = "\uFEFF# comment: | anything é\r\n  published :2030-01-31\r\nexample:3,1\r\nedition:own\r\n"
                + " # indented comment\n3|skills|  Third|\n\n1 |values|First  |one,two\n2|knowledge|Second|three";

        assertThat(StandardsFile.edition("other", other).get()).isEqualTo(Editions.own());
    }

    @Test
    void the_example_may_be_left_out() {
        StandardsEdition edition = StandardsFile.edition("f", Editions.GOOD.replace("example: 1, 3\n", ""))
                .get();

        assertThat(edition.exampleProfile()).isEqualTo(edition.none());
    }

    @Test
    void sixty_three_standards_are_the_most() {
        StringBuilder text = new StringBuilder("edition: big\npublished: 2030-01-31\n");
        for (int number = 1; number <= 63; number++) {
            text.append(number).append("|skills|t").append(number).append("|\n");
        }

        StandardsEdition edition = StandardsFile.edition("f", text.toString()).get();
        assertThat(edition.size()).isEqualTo(63);
        assertThat(edition.all().bits()).isEqualTo(-2L);
        assertThat(faults(text + "64|skills|t64|\n"))
                .containsExactly(
                        "f:66:1: not the number of a standard: \"64\"; allowed: 1 to 63, without leading zeros");
    }

    @Test
    void an_empty_file_lacks_everything() {
        assertThat(faults(""))
                .containsExactly(
                        "f:1:1: the header key \"edition\" is missing; allowed: a line edition: value",
                        "f:1:1: the header key \"published\" is missing; allowed: a line published: value",
                        "f:1:1: there is no row; allowed: number | domain | title | keywords");
        assertThat(faults("\uFEFF")).isEqualTo(faults(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014:", "_x", "a b", "é", "abcdefghijklmnopqrstuvwxyz0123456"})
    void the_name_of_the_edition_has_a_form(String id) {
        assertThat(faultsWith("edition: own", "edition: " + id))
                .containsExactly("f:1:10: not the name of an edition: \"" + id + "\"; allowed: " + EditionIds.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030-1-31",
                "31.01.2030",
                "2030-02-30",
                "2030-13-01",
                "2030-00-10",
                "2030-01-3x",
                "+030-01-31",
                "2030/01/31",
                "2030-01-311",
                "today"
            })
    void the_day_has_a_form_and_exists(String day) {
        assertThat(faultsWith("2030-01-31", day))
                .containsExactly("f:2:12: not a day: \"" + day + "\"; allowed: year-month-day, as in 2014-05-20");
    }

    @Test
    void header_keys_are_known_given_once_and_have_a_value() {
        assertThat(faultsWith("example:", "exampel:"))
                .containsExactly("f:3:1: unknown header key \"exampel\"; allowed: edition, published, example");
        assertThat(faultsWith("example: 1, 3", "edition: two"))
                .containsExactly("f:3:1: the header key \"edition\" is repeated; allowed: each key once");
        assertThat(faultsWith("edition: own", "edition:  "))
                .containsExactly("f:1:9: the header key \"edition\" has no value; allowed: key: value");
        assertThat(faultsWith("published: 2030-01-31", "# none"))
                .containsExactly("f:1:1: the header key \"published\" is missing; allowed: a line published: value");
        assertThat(faultsWith("example: 1, 3", "  something"))
                .containsExactly("f:3:3: this is neither a header line nor a row; allowed: key: value, or number | "
                        + "domain | title | keywords");
        assertThat(faults(Editions.GOOD + "owner: me"))
                .containsExactly("f:8:1: this is not a row; allowed: number | domain | title | keywords");
    }

    @ParameterizedTest
    @CsvSource({
        "1; 1,             3:13, number 1 is repeated, each number once",
        "1; 4,             3:13, no row has the number 4, numbers that this file has rows for",
        "1; x,             3:13, 'not the number of a standard: \"x\"', '1 to 63, without leading zeros'",
        "1; 64,            3:13, 'not the number of a standard: \"64\"', '1 to 63, without leading zeros'",
        "01; 3,            3:10, 'not the number of a standard: \"01\"', '1 to 63, without leading zeros'",
        "1; ; 3,           3:12, 'not the number of a standard: \"\"', '1 to 63, without leading zeros'"
    })
    void the_example_names_standards_of_the_file(String example, String place, String problem, String allowed) {
        assertThat(faultsWith("1, 3", example.replace(';', ',')))
                .containsExactly("f:" + place + ": " + problem + "; allowed: " + allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "02", "-2", "+2", "2.", "two", "64", "٢", "99999999999"})
    void the_number_of_a_standard_is_strict(String number) {
        assertThat(faultsWith("2 | knowledge", number + " | knowledge"))
                .containsExactly("f:6:1: not the number of a standard: \"" + number
                        + "\"; allowed: 1 to 63, without leading zeros");
    }

    @Test
    void numbers_are_given_once_and_without_gaps() {
        assertThat(faultsWith("2 | knowledge", "  1 | knowledge"))
                .containsExactly(
                        "f:6:3: number 1 stands in line 5 already; allowed: each number once",
                        "f:7:1: number 2 is missing before 3; allowed: every number from 1 to 3");
        assertThat(faultsWith("3 | skills", "6 | skills"))
                .containsExactly(
                        "f:3:13: no row has the number 3; allowed: numbers that this file has rows for",
                        "f:7:1: number 3 is missing before 6; allowed: every number from 1 to 6",
                        "f:7:1: number 4 is missing before 6; allowed: every number from 1 to 6",
                        "f:7:1: number 5 is missing before 6; allowed: every number from 1 to 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "skill", "Skills", "SKILLS", "skills; values"})
    void the_domain_is_one_of_three(String domain) {
        assertThat(faultsWith("3 | skills", "3 | " + domain))
                .containsExactly("f:7:" + (domain.isEmpty() ? 4 : 5) + ": unknown domain \"" + domain
                        + "\"; allowed: values, knowledge, skills");
    }

    @Test
    void titles_are_there_short_and_different() {
        assertThat(faultsWith("| Second |", "|    |"))
                .containsExactly("f:6:16: the title is blank; allowed: a text of 1 to 200 characters");
        assertThat(faultsWith("Second", "\u00A0"))
                .containsExactly("f:6:17: the title is blank; allowed: a text of 1 to 200 characters");
        assertThat(faultsWith("Second", "x".repeat(201)))
                .containsExactly("f:6:17: the title has 201 characters; allowed: at most 200");
        assertThat(faultsWith("Third", "First"))
                .containsExactly(
                        "f:7:14: the title is that of number 1; allowed: a title of its own for each standard");
        assertThat(faultsWith("Second", "x".repeat(200))).isEmpty();
    }

    @Test
    void keywords_are_neither_blank_long_nor_repeated() {
        assertThat(faultsWith("one, two", "one, , two"))
                .containsExactly("f:5:26: the keyword is blank; allowed: a text of 1 to 60 characters");
        assertThat(faultsWith("one, two", "one,"))
                .containsExactly("f:5:26: the keyword is blank; allowed: a text of 1 to 60 characters");
        assertThat(faultsWith("one, two", "one, " + "x".repeat(61)))
                .containsExactly("f:5:27: the keyword has 61 characters; allowed: at most 60");
        assertThat(faultsWith("one, two", "one, two,one"))
                .containsExactly("f:5:31: the keyword \"one\" is repeated; allowed: each keyword once");
    }

    @Test
    void rows_have_four_columns() {
        assertThat(faultsWith("2 | knowledge | Second | three", "  2 | knowledge | Second"))
                .containsExactly("f:6:3: 3 columns instead of 4; allowed: number | domain | title | keywords");
        assertThat(faultsWith("three", "three | four | five"))
                .containsExactly("f:6:34: 6 columns instead of 4; allowed: number | domain | title | keywords");
    }

    @Test
    void characters_that_do_not_print_are_found_even_in_comments() {
        assertThat(faultsWith("Second", "Se\tco\u202End"))
                .containsExactly(
                        "f:6:19: U+0009 is not a character that prints; allowed: printing characters in UTF-8, and "
                                + "spaces rather than tabs",
                        "f:6:22: U+202E is not a character that prints; allowed: printing characters in UTF-8, and "
                                + "spaces rather than tabs");
        assertThat(faults("# caf\uFFFD\n" + Editions.GOOD))
                .containsExactly("f:1:6: U+FFFD stands for bytes that are not UTF-8; allowed: printing characters in "
                        + "UTF-8, and spaces rather than tabs");
        assertThat(faults(Editions.GOOD.replace("\n", "\r"))).first().asString().startsWith("f:1:13: U+000D");
    }

    @Test
    void all_faults_are_told_from_top_to_bottom() {
        assertThat(faults("""
                edition: a b
                published: soon
                example: 9
                colour: red
                1 | value | | a, a
                x | values | Title | b
                """))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly("f:1:10", "f:2:12", "f:4:1", "f:5:5", "f:5:12", "f:5:18", "f:6:1");
    }

    @Test
    void a_row_tells_all_its_faults() {
        assertThat(faultsWith("2 | knowledge | Second | three", "2 | know | | ,"))
                .extracting(fault -> fault.substring(0, fault.indexOf(": ")))
                .containsExactly("f:6:5", "f:6:11", "f:6:14", "f:6:15");
    }

    @Test
    void an_edition_is_a_value() {
        assertThat(Editions.own()).isEqualTo(Editions.own()).hasSameHashCodeAs(Editions.own());
        assertThat(Editions.own())
                .hasToString("StandardsEdition own of 3 standards")
                .isNotEqualTo("own");
        for (String change :
                new String[] {"own>other", "2030>2031", "1, 3>1, 2", "Third>Last", "two>2", "skills>values"}) {
            String[] pair = change.split(">");
            StandardsEdition other = StandardsFile.edition("f", Editions.GOOD.replace(pair[0], pair[1]))
                    .get();
            assertThat(other).as(change).isNotEqualTo(Editions.own());
        }
    }

    @Test
    void what_is_handed_out_cannot_change_the_edition() {
        StandardsEdition edition = Editions.own();
        edition.standards().append(edition.standard(1).get());
        edition.all().minus(1);

        assertThat(edition).isEqualTo(Editions.own());
        assertThat(edition.standard(1))
                .isEqualTo(Option.some(edition.standards().head()));
    }
}
