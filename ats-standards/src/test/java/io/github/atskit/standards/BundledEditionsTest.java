package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledEditionsTest {
    private static final StandardsCatalogue CATALOGUE = StandardsCatalogue.bundled();

    private static StandardsEdition edition(String id) {
        return CATALOGUE.edition(id).get();
    }

    @Test
    void there_are_two_oldest_first() {
        assertThat(CATALOGUE.editions().map(StandardsEdition::id)).containsExactly("2014", "2022");
        assertThat(edition("2014").published()).isEqualTo(LocalDate.of(2014, 5, 20));
        assertThat(edition("2022").published()).isEqualTo(LocalDate.of(2022, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "2014, VALUES, 1, 6", "2014, KNOWLEDGE, 7, 12", "2014, SKILLS, 13, 20",
        "2022, VALUES, 1, 7", "2022, KNOWLEDGE, 8, 12", "2022, SKILLS, 13, 20"
    })
    void domains_are_runs_of_numbers(String id, Domain domain, int first, int last) {
        assertThat(edition(id).in(domain).numbers()).containsExactlyElementsOf(List.rangeClosed(first, last));
        assertThat(edition(id).standards().filter(standard -> standard.domain() == domain))
                .extracting(standard -> standard.code().number())
                .containsExactlyElementsOf(List.rangeClosed(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2022"})
    void each_has_twenty_standards_in_order(String id) {
        StandardsEdition edition = edition(id);

        assertThat(edition.size()).isEqualTo(20);
        assertThat(edition.standards().map(ProfessionalStandard::code))
                .isEqualTo(edition.all().codes());
        assertThat(edition.all().numbers()).containsExactlyElementsOf(List.rangeClosed(1, 20));
        for (int number = -5; number <= 70; number++) {
            assertThat(edition.contains(number)).isEqualTo(number >= 1 && number <= 20);
            assertThat(edition.standard(number).map(standard -> standard.code().number()))
                    .isEqualTo(Option.when(number >= 1 && number <= 20, number));
        }
    }

    @Test
    void titles_differ_and_are_short() {
        List<ProfessionalStandard> all = CATALOGUE.editions().flatMap(StandardsEdition::standards);

        assertThat(all.map(ProfessionalStandard::title)).hasSize(40).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(standard -> {
            assertThat(standard.title())
                    .isNotBlank()
                    .hasSizeBetween(20, 50)
                    .isEqualTo(standard.title().strip());
            assertThat(standard.keywords()).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void the_same_number_means_different_things() {
        assertThat(CATALOGUE.standard(Editions.code("2014:7")).get().title())
                .isEqualTo("Stay current in subject or trade");
        assertThat(CATALOGUE.standard(Editions.code("2022:7")).get().title())
                .isEqualTo("Drive lifelong learning and better quality");
        assertThat(CATALOGUE.standard(Editions.code("2022:17")).get().keywords())
                .containsExactly("English", "maths", "digital", "employability");
    }

    @Test
    void the_example_of_a_mandatory_profile_is_that_of_the_programme() {
        assertThat(edition("2014").exampleProfile()).hasToString("2014:{2, 6, 7, 8, 9, 10, 20}");
        assertThat(edition("2022").exampleProfile()).hasToString("2022:{1, 6, 7, 8, 9, 10}");
        assertThat(edition("2014").none()).isEqualTo(StandardSet.empty("2014"));
    }

    @Test
    void a_set_of_known_numbers_is_made() {
        assertThat(edition("2014").setOf(List.of(20, 1, 7, 1))).hasToString("2014:{1, 7, 20}");
        assertThat(edition("2014").setOf(Arrays.asList(3, 2))).hasToString("2014:{2, 3}");
        assertThat(edition("2014").setOf(List.empty()))
                .isEqualTo(edition("2014").none());
    }

    @Test
    void unknown_numbers_are_refused_and_all_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition("2014").setOf(List.of(0, 7, 21, 64, 21, -1)))
                .withMessage("edition 2014 has no standard 0, 21, 64, -1; allowed: 1 to 20");
        assertThatNullPointerException()
                .isThrownBy(() -> edition("2014").setOf(Arrays.asList(1, null)))
                .withMessage("number");
    }

    @Test
    void what_is_not_there_is_none() {
        assertThat(CATALOGUE.edition("2030")).isEqualTo(Option.none());
        assertThat(CATALOGUE.edition("")).isEqualTo(Option.none());
        assertThat(CATALOGUE.standard(Editions.code("2014:21"))).isEqualTo(Option.none());
        assertThat(CATALOGUE.standard(Editions.code("2030:1"))).isEqualTo(Option.none());
    }

    @Test
    void each_loading_gives_an_equal_catalogue() {
        assertThat(StandardsCatalogue.bundled())
                .isEqualTo(CATALOGUE)
                .isNotSameAs(CATALOGUE)
                .hasSameHashCodeAs(CATALOGUE)
                .hasToString("StandardsCatalogue of List(StandardsEdition 2014 of 20 standards, "
                        + "StandardsEdition 2022 of 20 standards) with 0 overlays");
    }

    @Test
    void a_broken_file_of_ours_is_a_bug_that_lists_its_faults() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledData.sound(Either.left(
                        List.of(new DataFault("a.txt", 1, 2, "x", "y"), new DataFault("a.txt", 3, 4, "p", "q")))))
                .withMessage("the standards that come with the library are broken:\n"
                        + "a.txt:1:2: x; allowed: y\na.txt:3:4: p; allowed: q");
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledData.read("edition-1999.txt"))
                .withMessageContaining("edition-1999.txt");
    }
}
