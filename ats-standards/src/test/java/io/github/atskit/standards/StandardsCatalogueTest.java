package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsCatalogueTest {
    private static final StandardsCatalogue BUNDLED = StandardsCatalogue.bundled();
    private static final StandardCode CODE = Editions.code("2022:8");
    private static final String OWN_TITLE = "Keep specialism current with industry and research";

    private static WordingOverlay overlay(String tag, String text) {
        return new WordingOverlay("Example Trust", Locale.forLanguageTag(tag), HashMap.of(CODE, text));
    }

    private static String text(StandardsCatalogue catalogue, String tag) {
        return catalogue.wording(CODE, Locale.forLanguageTag(tag)).text();
    }

    @Test
    void without_an_overlay_our_own_title_is_shown() {
        assertThat(BUNDLED.wording(CODE, Locale.UK))
                .isEqualTo(new Wording(OWN_TITLE, "ATS SDK", Locale.ENGLISH, false));
        assertThat(BUNDLED.wording(CODE, Locale.ROOT).text()).isEqualTo(OWN_TITLE);
    }

    @Test
    void official_wording_says_whose_it_is() {
        assertThat(BUNDLED.withWording(overlay("en-GB", "Official")).wording(CODE, Locale.UK))
                .isEqualTo(new Wording("Official", "Example Trust", Locale.UK, true));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, exact",
        "en, bare",
        "en-US, bare",
        "en-Latn-GB, bare",
        "cy, welsh",
        "cy-GB, welsh",
        "fr,",
        "und,"
    })
    void the_tag_comes_before_the_language(String reader, String expected) {
        StandardsCatalogue catalogue = BUNDLED.withWording(overlay("en", "bare"))
                .withWording(overlay("en-GB", "exact"))
                .withWording(overlay("cy-GB", "welsh"));

        assertThat(text(catalogue, reader)).isEqualTo(expected == null ? OWN_TITLE : expected);
    }

    @Test
    void the_order_of_adding_only_counts_among_equals() {
        StandardsCatalogue catalogue =
                BUNDLED.withWording(overlay("en-GB", "exact")).withWording(overlay("en", "bare"));

        assertThat(text(catalogue, "en-GB")).isEqualTo("exact");
        assertThat(text(catalogue.withWording(overlay("en-GB", "newer")), "en-GB"))
                .isEqualTo("newer");
        assertThat(text(catalogue.withWording(overlay("en-US", "american")), "en-AU"))
                .isEqualTo("bare");
    }

    @Test
    void an_overlay_that_lacks_a_standard_leaves_it_to_the_next() {
        WordingOverlay other =
                new WordingOverlay("Other", Locale.UK, HashMap.of(Editions.code("2014:1"), "Another standard"));
        StandardsCatalogue catalogue =
                BUNDLED.withWording(overlay("en", "bare")).withWording(other);

        assertThat(text(catalogue, "en-GB")).isEqualTo("bare");
        assertThat(text(BUNDLED.withWording(other), "en-GB")).isEqualTo(OWN_TITLE);
    }

    @Test
    void adding_wording_leaves_the_first_catalogue_as_it_was() {
        StandardsCatalogue more = BUNDLED.withWording(overlay("en", "bare"));

        assertThat(text(BUNDLED, "en")).isEqualTo(OWN_TITLE);
        assertThat(more).isNotEqualTo(BUNDLED).isEqualTo(BUNDLED.withWording(overlay("en", "bare")));
        assertThat(more.editions()).isEqualTo(BUNDLED.editions());
        assertThat(more.lineage()).isEqualTo(BUNDLED.lineage());
    }

    @Test
    void wording_for_standards_that_do_not_exist_is_refused_and_all_are_named() {
        WordingOverlay overlay = new WordingOverlay(
                "x", Locale.UK, HashMap.of(Editions.code("2030:1"), "a", Editions.code("2014:21"), "b", CODE, "c"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.withWording(overlay))
                .withMessage("wording for standards that do not exist: 2014:21, 2030:1; allowed: 2014:1 to 2014:20, "
                        + "2022:1 to 2022:20");
    }

    @Test
    void there_is_no_wording_for_a_standard_that_does_not_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUNDLED.wording(Editions.code("2022:21"), Locale.UK))
                .withMessage("there is no standard 2022:21; allowed: 2014:1 to 2014:20, 2022:1 to 2022:20");
    }

    @Test
    void a_host_adds_an_edition_of_its_own() {
        List<StandardsEdition> editions = BUNDLED.editions().append(Editions.own());
        Lineage next = StandardsFile.lineage("next.txt", "status: unofficial\n2022:1 | own:1 | strong", editions)
                .get();

        StandardsCatalogue catalogue = StandardsCatalogue.of(editions, List.of(BUNDLED.lineage(), next))
                .get();

        assertThat(catalogue.editions().map(StandardsEdition::id)).containsExactly("2014", "2022", "own");
        assertThat(catalogue.standard(Editions.code("own:3")).get().title()).isEqualTo("Third");
        assertThat(catalogue.lineage().links())
                .isEqualTo(BUNDLED.lineage().links().appendAll(next.links()));
    }

    @Test
    void editions_are_ordered_by_age_and_then_by_name() {
        List<StandardsEdition> editions = List.of("b 2020-01-01", "a 2030-01-01", "d 2010-01-01", "c 2010-01-01")
                .map(text -> Editions.named(text.substring(0, 1), text.substring(2)));

        assertThat(editions.permutations())
                .hasSize(24)
                .allSatisfy(order -> assertThat(StandardsCatalogue.of(order, List.empty())
                                .get()
                                .editions()
                                .map(StandardsEdition::id))
                        .containsExactly("c", "d", "b", "a"));
    }

    @Test
    void parts_that_do_not_belong_together_are_refused() {
        StandardsEdition first = BUNDLED.editions().head();

        assertThat(StandardsCatalogue.of(List.empty(), List.empty()).getLeft().map(DataFault::toString))
                .containsExactly("editions:1:1: there is no edition; allowed: at least one");
        assertThat(StandardsCatalogue.of(
                                BUNDLED.editions().append(first), List.of(BUNDLED.lineage(), BUNDLED.lineage()))
                        .getLeft()
                        .take(2)
                        .map(DataFault::toString))
                .containsExactly(
                        "editions:3:1: edition 2014 is given twice; allowed: each edition once",
                        "lineages:2:1: the link from 2014:1 to 2022:1 is repeated; allowed: each link once");
        assertThat(StandardsCatalogue.of(List.of(first), List.of(Lineage.none(), BUNDLED.lineage()))
                        .getLeft())
                .hasSize(31)
                .first()
                .hasToString("lineages:2:1: there is no standard 2022:1; allowed: 2014:1 to 2014:20");
        assertThatNullPointerException()
                .isThrownBy(() -> StandardsCatalogue.of(List.of(first, null), List.empty()))
                .withMessage("edition");
        assertThatNullPointerException()
                .isThrownBy(() -> StandardsCatalogue.of(List.of(first), List.of((Lineage) null)))
                .withMessage("lineage");
    }

    @Test
    void the_example_of_the_package_holds() {
        StandardsEdition edition = BUNDLED.edition("2022").get();
        StandardSet covered = edition.setOf(List.of(1, 6, 9));

        assertThat(edition.exampleProfile().without(covered)).hasToString("2022:{7, 8, 10}");
    }
}
