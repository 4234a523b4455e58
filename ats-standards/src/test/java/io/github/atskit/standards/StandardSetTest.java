package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardSetTest {
    /** Both ends of the range, the middle of the word, and neighbours: all 64 sets of these are tried. */
    private static final int[] NUMBERS = {1, 2, 20, 31, 32, 63};

    private static final StandardSet EMPTY = StandardSet.empty("2014");

    private static List<TreeSet<Integer>> allModels() {
        List<TreeSet<Integer>> models = new ArrayList<>();
        for (int mask = 0; mask < 1 << NUMBERS.length; mask++) {
            TreeSet<Integer> model = new TreeSet<>();
            for (int at = 0; at < NUMBERS.length; at++) {
                if ((mask & 1 << at) != 0) {
                    model.add(NUMBERS[at]);
                }
            }
            models.add(model);
        }
        return models;
    }

    private static StandardSet set(Iterable<Integer> numbers) {
        StandardSet set = EMPTY;
        for (int number : numbers) {
            set = set.plus(number);
        }
        return set;
    }

    private static SortedSet<Integer> changed(
            SortedSet<Integer> model, java.util.function.Consumer<TreeSet<Integer>> by) {
        TreeSet<Integer> copy = new TreeSet<>(model);
        by.accept(copy);
        return copy;
    }

    @Test
    void answers_as_a_plain_set_would() {
        for (TreeSet<Integer> model : allModels()) {
            StandardSet set = set(model);
            assertThat(set.numbers()).containsExactlyElementsOf(model);
            assertThat(set.codes().map(StandardCode::number)).containsExactlyElementsOf(model);
            assertThat(set.codes().forAll(code -> code.edition().equals("2014")))
                    .isTrue();
            assertThat(set.size()).isEqualTo(model.size());
            assertThat(set.isEmpty()).isEqualTo(model.isEmpty());
            assertThat(StandardSet.ofBits("2014", set.bits())).isEqualTo(set).hasSameHashCodeAs(set);
            for (int number = -70; number <= 130; number++) {
                assertThat(set.contains(number)).isEqualTo(model.contains(number));
            }
        }
    }

    @Test
    void changes_as_a_plain_set_would() {
        for (TreeSet<Integer> model : allModels()) {
            StandardSet set = set(model);
            for (int number = 1; number <= 63; number++) {
                int each = number;
                assertThat(set.plus(number).numbers()).containsExactlyElementsOf(changed(model, c -> c.add(each)));
                assertThat(set.minus(number).numbers()).containsExactlyElementsOf(changed(model, c -> c.remove(each)));
            }
            assertThat(set.numbers()).containsExactlyElementsOf(model);
        }
    }

    @Test
    void combines_as_plain_sets_would() {
        for (TreeSet<Integer> one : allModels()) {
            for (TreeSet<Integer> two : allModels()) {
                StandardSet left = set(one);
                StandardSet right = set(two);
                assertThat(left.union(right)).isEqualTo(set(changed(one, c -> c.addAll(two))));
                assertThat(left.intersect(right)).isEqualTo(set(changed(one, c -> c.retainAll(two))));
                assertThat(left.without(right)).isEqualTo(set(changed(one, c -> c.removeAll(two))));
                assertThat(left.containsAll(right)).isEqualTo(one.containsAll(two));
                assertThat(left.equals(right)).isEqualTo(one.equals(two));
            }
        }
    }

    @Test
    void keeps_number_n_in_bit_n() {
        for (int number = 1; number <= 63; number++) {
            assertThat(EMPTY.plus(number).bits()).isEqualTo(1L << number);
        }
    }

    @Test
    void prints_edition_and_numbers() {
        assertThat(EMPTY).hasToString("2014:{}");
        assertThat(EMPTY.plus(7).plus(2)).hasToString("2014:{2, 7}");
        assertThat(EMPTY.plus(63)).hasToString("2014:{63}");
        assertThat(StandardSet.empty("own").edition()).isEqualTo("own");
    }

    @Test
    void stays_the_same_when_nothing_changes() {
        StandardSet set = EMPTY.plus(2);

        assertThat(set.plus(2)).isSameAs(set);
        assertThat(set.minus(3)).isSameAs(set);
        assertThat(set.minus(0)).isSameAs(set);
        assertThat(set.minus(66)).isSameAs(set);
        assertThat(set.union(EMPTY)).isSameAs(set);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 64, 65, Integer.MAX_VALUE})
    void refuses_a_number_that_no_standard_can_have(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.plus(number))
                .withMessage("not the number of a standard: " + number + "; allowed: 1 to 63");
    }

    @Test
    void refuses_bit_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardSet.ofBits("2014", 3))
                .withMessage("bit 0 is set, and there is no standard 0; allowed: bits 1 to 63");
    }

    @Test
    void refuses_a_blank_edition() {
        assertThatIllegalArgumentException().isThrownBy(() -> StandardSet.empty(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> StandardSet.ofBits("", 2));
    }

    static Stream<UnaryOperator<StandardSet>> mixing() {
        return Stream.of(
                EMPTY::union, EMPTY::intersect, EMPTY::without, other -> EMPTY.containsAll(other) ? other : EMPTY);
    }

    @ParameterizedTest
    @MethodSource("mixing")
    void refuses_to_mix_editions_and_names_both(UnaryOperator<StandardSet> question) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> question.apply(StandardSet.empty("2022")))
                .withMessage("cannot mix the editions 2014 and 2022");
    }

    @Test
    void is_not_equal_across_editions() {
        assertThat(EMPTY.plus(1))
                .isNotEqualTo(StandardSet.empty("2022").plus(1))
                .isNotEqualTo("2014:{1}");
    }
}
