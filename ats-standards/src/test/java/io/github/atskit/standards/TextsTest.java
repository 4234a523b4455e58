package io.github.atskit.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile text, in every value that carries text. */
class TextsTest {
    private static final StandardCode CODE = new StandardCode("2014", 7);

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x7, 0x9, 0xA, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066,
                0x2069, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF
            })
    void characters_that_do_not_print_are_refused_everywhere(int character) {
        String text = "ab" + (char) character + "c";
        String message = " holds U+%04X at 2, which does not print".formatted(character);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfessionalStandard(CODE, Domain.SKILLS, text, List.empty()))
                .withMessage("title" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfessionalStandard(CODE, Domain.SKILLS, "a", List.of("b", text)))
                .withMessage("keyword" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(text, "owner", Locale.UK, true))
                .withMessage("text" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording("text", text, Locale.UK, true))
                .withMessage("owner" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordingOverlay(text, Locale.UK, HashMap.empty()))
                .withMessage("owner" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordingOverlay("owner", Locale.UK, HashMap.of(CODE, text)))
                .withMessage("title" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StandardsFile.edition(text, ""))
                .withMessage("name" + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataFault("file", 1, 1, text, "allowed"))
                .withMessage("problem" + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "é", "Ŵ", "العربية", "数学", "\uD83D\uDE00", "a\u00A0b", "\u200F"})
    void characters_of_every_script_are_welcome(String text) {
        assertThat(new ProfessionalStandard(CODE, Domain.SKILLS, text, List.of(text)).title())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u2003 \u3000"})
    void blank_texts_are_refused(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfessionalStandard(CODE, Domain.SKILLS, blank, List.empty()))
                .withMessage("title is blank");
    }

    @Test
    void overlong_texts_are_refused() {
        assertThat(new ProfessionalStandard(CODE, Domain.SKILLS, "x".repeat(200), List.of("x".repeat(60))))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfessionalStandard(CODE, Domain.SKILLS, "x".repeat(201), List.empty()))
                .withMessage("title has 201 characters; allowed: at most 200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProfessionalStandard(CODE, Domain.SKILLS, "x", List.of("x".repeat(61))))
                .withMessage("keyword has 61 characters; allowed: at most 60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording("x".repeat(1001), "owner", Locale.UK, true))
                .withMessage("text has 1001 characters; allowed: at most 1000");
    }

    @Test
    void lists_and_maps_with_a_hole_are_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ProfessionalStandard(CODE, Domain.SKILLS, "x", List.of("a", null)))
                .withMessage("keyword");
        assertThatNullPointerException()
                .isThrownBy(() -> new WordingOverlay("x", Locale.UK, HashMap.of(CODE, null)))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> new WordingOverlay("x", Locale.UK, HashMap.of(null, "x")))
                .withMessage("code");
    }

    @Test
    void an_overlay_has_to_name_its_language() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordingOverlay("x", Locale.ROOT, HashMap.empty()))
                .withMessage("the locale \"\" names no language");
    }

    @Test
    void a_fault_has_a_place_and_prints_it() {
        assertThat(new DataFault("own.txt", 7, 5, "unknown domain", "values"))
                .hasToString("own.txt:7:5: unknown domain; allowed: values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DataFault("own.txt", 0, 5, "a", "b"))
                .withMessage("line 0, column 5; allowed: 1 and above");
        assertThatIllegalArgumentException().isThrownBy(() -> new DataFault("own.txt", 1, 0, "a", "b"));
    }
}
