package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineageAndOverlayFileTest {
    private static final List<StandardsEdition> EDITIONS =
            List.of(Editions.named("old", "2020-01-01"), Editions.named("new", "2030-01-01"));
    private static final String RANGES = "old:1 to old:3, new:1 to new:3";
    private static final String CODE_FORM = "an edition, a colon and a number, as in 2014:7";

    private static List<String> lineageFaults(String content) {
        return Editions.lines(
                StandardsFile.lineage("f", content, EDITIONS).swap().getOrElse(List.empty()));
    }

    private static List<String> overlayFaults(String content) {
        return Editions.lines(
                StandardsFile.overlay("f", content, EDITIONS).swap().getOrElse(List.empty()));
    }

    @Test
    void a_lineage_is_read_in_the_order_of_its_rows() {
        Lineage lineage = StandardsFile.lineage("f", """
                status: unofficial
                old:3 | new:1 | partial
                old:1 | new:2 | strong
                """, EDITIONS).get();

        assertThat(lineage.links())
                .containsExactly(
                        new LineageLink(Editions.code("old:3"), Editions.code("new:1"), LinkStrength.PARTIAL),
                        new LineageLink(Editions.code("old:1"), Editions.code("new:2"), LinkStrength.STRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "Unofficial", "no"})
    void a_lineage_cannot_claim_to_be_official(String status) {
        assertThat(lineageFaults("status: " + status + "\nold:1 | new:1 | strong"))
                .containsExactly("f:1:9: unknown status \"" + status + "\"; allowed: unofficial");
    }

    @ParameterizedTest
    @CsvSource({
        "old:1 | new:1 | weak,    2:17, 'unknown strength \"weak\"', 'strong, partial'",
        "old:1 | new:1 |,         2:16, 'unknown strength \"\"', 'strong, partial'",
        "old:4 | new:1 | strong,  2:1,  there is no standard old:4, '" + RANGES + "'",
        "old:1 | next:1 | strong, 2:9,  there is no standard next:1, '" + RANGES + "'",
        "1 | new:1 | strong,      2:1,  'not the code of a standard: \"1\"', '" + CODE_FORM + "'",
        "old:1 | new:01 | strong, 2:9,  'not the code of a standard: \"new:01\"', '" + CODE_FORM + "'",
        "new:1 | old:1 | strong,  2:9,  edition old is not newer than new, a link from an older edition to a newer one",
        "old:1 | old:2 | strong,  2:9,  edition old is not newer than old, a link from an older edition to a newer one",
        "old:1 | new:1,           2:1,  2 columns instead of 3, 'from | to | strength, as in 2014:7 | 2022:8 | strong'"
    })
    void a_faulty_link_is_told(String row, String place, String problem, String allowed) {
        assertThat(lineageFaults("status: unofficial\n" + row))
                .containsExactly("f:" + place + ": " + problem + "; allowed: " + allowed);
    }

    @Test
    void a_link_is_given_once() {
        assertThat(lineageFaults("status: unofficial\nold:1|new:1|strong\nold:1|new:2|strong\n old:1|new:1|partial"))
                .containsExactly("f:4:2: the link from old:1 to new:1 is repeated; allowed: each link once");
    }

    @Test
    void a_lineage_has_a_status_and_links() {
        assertThat(lineageFaults("# nothing"))
                .containsExactly(
                        "f:1:1: the header key \"status\" is missing; allowed: a line status: value",
                        "f:1:1: there is no row; allowed: from | to | strength, as in 2014:7 | 2022:8 | strong");
    }

    @Test
    void without_editions_no_link_makes_sense() {
        assertThat(Editions.lines(StandardsFile.lineage("f", "status: unofficial\na:1|b:1|strong", List.empty())
                        .getLeft()))
                .containsExactly(
                        "f:2:1: there is no standard a:1; allowed: none, as there is no edition",
                        "f:2:5: there is no standard b:1; allowed: none, as there is no edition");
    }

    @Test
    void a_long_list_of_editions_is_cut_short_in_a_fault() {
        List<StandardsEdition> many = List.range(0, 12).map(n -> Editions.named("e" + n, "2020-01-01"));

        assertThat(StandardsFile.overlay("f", "owner: o\nlanguage: en\nx:1 | t", many)
                        .getLeft()
                        .head()
                        .allowed())
                .startsWith("e0:1 to e0:3, e1:1 to e1:3, ")
                .endsWith(", e9:1 to e9:3, ...");
    }

    @Test
    void an_overlay_is_read_as_it_stands() {
        WordingOverlay overlay = StandardsFile.overlay("f", """
                owner: Example Trust
                language: cy-GB
                new:2 | Geiriad swyddogol: y cyntaf
                old:1 | Un arall
                """, EDITIONS).get();

        assertThat(overlay)
                .isEqualTo(new WordingOverlay(
                        "Example Trust",
                        Locale.forLanguageTag("cy-GB"),
                        HashMap.of(
                                Editions.code("old:1"), "Un arall",
                                Editions.code("new:2"), "Geiriad swyddogol: y cyntaf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_GB", "und", "e", "en-", "x-private", "en GB", "123"})
    void the_language_is_a_tag_that_names_one(String tag) {
        assertThat(overlayFaults("owner: o\nlanguage: " + tag + "\nnew:1 | t"))
                .containsExactly(
                        "f:2:11: not a language: \"" + tag + "\"; allowed: a language tag, as in en, en-GB or cy");
    }

    @ParameterizedTest
    @CsvSource({
        "new:4 | t,         3:1, there is no standard new:4, '" + RANGES + "'",
        "new | t,           3:1, 'not the code of a standard: \"new\"', '" + CODE_FORM + "'",
        "new:1 |,           3:8, the wording is blank, a text of 1 to 1000 characters",
        "new:1 | t | u,     3:13, 3 columns instead of 2, 'code | wording, with a code such as 2014:7'",
        "new:1 t,           3:1, 'unknown header key \"new\"', 'owner, language'"
    })
    void a_faulty_wording_is_told(String row, String place, String problem, String allowed) {
        assertThat(overlayFaults("owner: o\nlanguage: en\n" + row))
                .containsExactly("f:" + place + ": " + problem + "; allowed: " + allowed);
    }

    @Test
    void wording_and_owner_are_not_overlong_and_given_once() {
        assertThat(overlayFaults("owner: " + "o".repeat(201) + "\nlanguage: en\nnew:1|" + "t".repeat(1001)
                        + "\nnew:2|a\n" + "new:2|b\n"))
                .containsExactly(
                        "f:1:8: the owner has 201 characters; allowed: at most 200",
                        "f:3:7: the wording has 1001 characters; allowed: at most 1000",
                        "f:5:1: standard new:2 is repeated; allowed: each standard once");
    }

    @Test
    void an_overlay_has_an_owner_and_a_language() {
        assertThat(overlayFaults("new:1 | t"))
                .containsExactly(
                        "f:1:1: the header key \"owner\" is missing; allowed: a line owner: value",
                        "f:1:1: the header key \"language\" is missing; allowed: a line language: value");
    }
}
