package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardCodeTest {
    @Test
    void prints_edition_and_number() {
        assertThat(new StandardCode("2014", 7)).hasToString("2014:7");
    }

    @Test
    void reads_back_every_number_it_prints() {
        for (int number = 1; number <= 63; number++) {
            StandardCode code = new StandardCode("2022", number);
            assertThat(StandardCode.parse(code.toString())).isEqualTo(Option.some(code));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "A", "9", "a.b_c-d", "2014-v2", "abcdefghijklmnopqrstuvwxyz012345"})
    void reads_every_form_of_edition(String edition) {
        assertThat(StandardCode.parse(edition + ":1")).isEqualTo(Option.some(new StandardCode(edition, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "7",
                "2014",
                "2014:",
                ":7",
                "2014:0",
                "2014:64",
                "2014:07",
                "2014:+7",
                "2014:-7",
                "2014: 7",
                "2014 :7",
                " 2014:7",
                "2014:7 ",
                "2014:7:1",
                "2014:7a",
                "2014:٧",
                "2014:7.0",
                "2014:4294967303",
                "20/14:7",
                "-2014:7",
                "é:7",
                "2014:99999999999999999999",
                "abcdefghijklmnopqrstuvwxyz0123456:7"
            })
    void reads_nothing_else(String text) {
        assertThat(StandardCode.parse(text)).isEqualTo(Option.none());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 64, Integer.MAX_VALUE})
    void refuses_a_number_out_of_range(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardCode("2014", number))
                .withMessage("not the number of a standard: " + number + "; allowed: 1 to 63");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "20 14", "2014:", "_2014", "\n2014", "abcdefghijklmnopqrstuvwxyz0123456"})
    void refuses_a_malformed_edition(String edition) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardCode(edition, 1))
                .withMessageStartingWith("not the name of an edition: ");
    }

    @Test
    void shows_a_hostile_edition_harmlessly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardCode("x\nINFO forged\u202E" + "y".repeat(100), 1))
                .withMessageContaining("\"x?INFO forged?" + "y".repeat(26) + "...\"");
    }

    @Test
    void refuses_no_edition() {
        assertThatNullPointerException()
                .isThrownBy(() -> new StandardCode(null, 1))
                .withMessage("edition");
    }

    @Test
    void is_ordered_by_edition_and_number() {
        List<StandardCode> ordered =
                List.of("2014:2", "2014:10", "2022:1", "2022:3").map(Editions::code);

        assertThat(ordered.reverse().sorted()).isEqualTo(ordered);
    }

    @Test
    void is_ordered_as_it_is_equal() {
        StandardCode code = new StandardCode("2014", 7);

        assertThat(code.compareTo(new StandardCode("2014", 7))).isZero();
        assertThat(code).isEqualTo(new StandardCode("2014", 7)).hasSameHashCodeAs(new StandardCode("2014", 7));
        assertThat(code)
                .isNotEqualTo(new StandardCode("2022", 7))
                .isNotEqualTo(new StandardCode("2014", 8))
                .isNotEqualTo("2014:7");
    }
}
