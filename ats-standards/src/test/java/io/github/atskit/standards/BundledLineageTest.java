package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledLineageTest {
    private static final StandardsCatalogue CATALOGUE = StandardsCatalogue.bundled();
    private static final Lineage LINEAGE = CATALOGUE.lineage();

    private static List<Integer> strong(List<LineageLink> links, boolean older) {
        return links.filter(link -> link.strength() == LinkStrength.STRONG)
                .map(link -> older ? link.from().number() : link.to().number());
    }

    @Test
    void it_is_unofficial() {
        assertThat(LINEAGE.official()).isFalse();
        assertThat(LINEAGE).hasToString("Lineage of 31 links, unofficial");
    }

    @Test
    void sustainability_send_and_guidance_are_new_in_2022() {
        List<Integer> withoutStrongPredecessor = CATALOGUE
                .edition("2022")
                .get()
                .all()
                .codes()
                .filter(code -> strong(LINEAGE.predecessors(code), true).isEmpty())
                .map(StandardCode::number);

        assertThat(withoutStrongPredecessor).containsExactly(2, 11, 18);
        assertThat(LINEAGE.predecessors(Editions.code("2022:2"))).isEmpty();
    }

    @Test
    void only_creative_strategies_are_left_without_a_strong_successor() {
        List<Integer> withoutStrongSuccessor = CATALOGUE
                .edition("2014")
                .get()
                .all()
                .codes()
                .filter(code -> strong(LINEAGE.successors(code), false).isEmpty())
                .map(StandardCode::number);

        assertThat(withoutStrongSuccessor).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({"1, '1, 2'", "9, '8, 9'"})
    void standards_that_merged_are_known(int newer, String older) {
        assertThat(strong(LINEAGE.predecessors(new StandardCode("2022", newer)), true)
                        .mkString(", "))
                .isEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource({"11, KNOWLEDGE, 13, SKILLS", "20, SKILLS, 7, VALUES", "17, SKILLS, 4, VALUES"})
    void standards_that_changed_their_domain_are_known(int older, Domain before, int newer, Domain after) {
        StandardCode from = new StandardCode("2014", older);

        assertThat(strong(LINEAGE.successors(from), false)).containsExactly(newer);
        assertThat(CATALOGUE.standard(from).get().domain()).isEqualTo(before);
        assertThat(CATALOGUE.standard(new StandardCode("2022", newer)).get().domain())
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "1, '1s 4p 11p 15p'",
        "2, 1s",
        "3, 3s",
        "4, '14p 15p'",
        "5, 5s",
        "6, 6s",
        "7, 8s",
        "8, 9s",
        "9, 9s",
        "10, '1p 10s'",
        "11, 13s",
        "12, 12s",
        "13, '3p 14s'",
        "14, '11p 15s'",
        "15, 16s",
        "16, 17s",
        "17, '4s 18p'",
        "18, 19s",
        "19, '8p 20s'",
        "20, '6p 7s 10p'"
    })
    void every_standard_of_2014_goes_where_both_tables_say(int older, String newer) {
        List<LineageLink> links = LINEAGE.successors(new StandardCode("2014", older));

        assertThat(links.map(link -> link.to().number() + link.strength().code().substring(0, 1))
                        .mkString(" "))
                .isEqualTo(newer);
    }

    @Test
    void both_directions_tell_the_same() {
        for (LineageLink link : LINEAGE.links()) {
            assertThat(LINEAGE.successors(link.from())).containsOnlyOnce(link);
            assertThat(LINEAGE.predecessors(link.to())).containsOnlyOnce(link);
        }
        assertThat(LINEAGE.successors(Editions.code("2022:1"))).isEmpty();
        assertThat(LINEAGE.predecessors(Editions.code("2014:1"))).isEmpty();
        assertThat(LINEAGE.successors(Editions.code("2030:1"))).isEmpty();
    }

    @Test
    void a_link_joins_two_editions() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new LineageLink(Editions.code("2014:1"), Editions.code("2014:2"), LinkStrength.STRONG))
                .withMessage("both ends, 2014:1 and 2014:2, are of one edition; allowed: two editions");
    }

    @Test
    void it_is_a_value() {
        Lineage again = StandardsCatalogue.bundled().lineage();

        assertThat(again).isEqualTo(LINEAGE).hasSameHashCodeAs(LINEAGE).isNotEqualTo(Lineage.none());
        assertThat(Lineage.none().links()).isEmpty();
    }
}
