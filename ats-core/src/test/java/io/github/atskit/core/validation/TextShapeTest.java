package io.github.atskit.core.validation;

import static io.github.atskit.core.validation.TextShape.ADDRESS;
import static io.github.atskit.core.validation.TextShape.DIGEST;
import static io.github.atskit.core.validation.TextShape.EVIDENCE_ID;
import static io.github.atskit.core.validation.TextShape.ID;
import static io.github.atskit.core.validation.TextShape.LINE;
import static io.github.atskit.core.validation.TextShape.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.WorkbookTemplate;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextShapeTest {
    private static final String SMILE = "\ud83d\ude00";
    private static final String DIGITS = "0123456789abcdef".repeat(4);

    private static Option<ShapeFault> none() {
        return Option.none();
    }

    private static Option<ShapeFault> only(FaultCode code) {
        return Option.some(new ShapeFault(code, LinkedHashMap.empty()));
    }

    private static Option<ShapeFault> tooLong(int max) {
        return Option.some(new ShapeFault(FaultCode.TOO_LONG, LinkedHashMap.of("max", String.valueOf(max))));
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void whiteSpaceOnlyIsBlankInEveryShape(TextShape shape) {
        for (String blank : List.of("", " ", "\t\r\n", "\u00a0", "\u2003\u202f\u3000\u2028", "\u000b\u001c")) {
            assertThat(shape.faultIn(blank))
                    .as("blank of length %s", blank.length())
                    .isEqualTo(only(FaultCode.BLANK));
        }
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void controlCharactersAreBadInEveryShapeButTabAndLineEnds(TextShape shape) {
        IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7f, 0xa0)).forEach(c -> {
            boolean allowed = c == '\t' || c == '\n' || c == '\r';
            Option<ShapeFault> fault = shape.faultIn("a" + (char) c + "b");
            assertThat(fault.map(ShapeFault::code).contains(FaultCode.BAD_CHARACTERS))
                    .as("U+%04x", c)
                    .isEqualTo(!allowed);
        });
    }

    @ParameterizedTest
    @EnumSource(TextShape.class)
    void halfASurrogatePairIsBadInEveryShape(TextShape shape) {
        for (String half : List.of(
                "\ud800", "\udfff", "a\ud83d", "\ude00a", "\ude00\ud83d", "\ud83d\ud83d\ude00", SMILE + "\ude00")) {
            assertThat(shape.faultIn(half)).isEqualTo(only(FaultCode.BAD_CHARACTERS));
        }
    }

    static Stream<Arguments> lengths() {
        return Stream.of(Arguments.of(TEXT, 20_000), Arguments.of(LINE, 500), Arguments.of(ADDRESS, 2_000));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void lengthsAreCountedInCodePoints(TextShape shape, int max) {
        String start = shape == ADDRESS ? "x:" : "xy";
        assertThat(shape.faultIn(start + "z".repeat(max - 2))).isEqualTo(none());
        assertThat(shape.faultIn(start + "z".repeat(max - 1))).isEqualTo(tooLong(max));
        assertThat(shape.faultIn(start + SMILE.repeat(max - 2))).isEqualTo(none());
        assertThat(shape.faultIn(start + SMILE.repeat(max - 1))).isEqualTo(tooLong(max));
    }

    @Test
    void ordinaryTextsAreTakenAsTheyAre() {
        for (String text : List.of("x", " x ", "\u00a0x", "line\r\nline\tend", SMILE, "\u200b", "e\u0301", "\ufffe")) {
            assertThat(TEXT.faultIn(text)).isEqualTo(none());
            assertThat(LINE.faultIn(text)).isEqualTo(none());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.example/a?b=c#d",
                "mailto:a@host.example",
                "urn:isbn:0451450523",
                "x:y",
                "file:///tmp/a",
                "https://host.example/\u00fc"
            })
    void absoluteUrisAreAddresses(String uri) {
        assertThat(ADDRESS.faultIn(uri)).isEqualTo(none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "host.example",
                "/a/b",
                "//host.example/a",
                "?q",
                "https://host.example/a b",
                "https://",
                "http:",
                ":",
                "1a:b",
                "https://host.example/%zz"
            })
    void relativeOrMalformedUrisAreNoAddresses(String text) {
        assertThat(ADDRESS.faultIn(text)).isEqualTo(only(FaultCode.NOT_A_URI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "007", "p-1", "A.b_c-D", "a..", "project", "x--"})
    void idsAreLettersDigitsDotsUnderscoresAndHyphens(String id) {
        assertThat(ID.faultIn(id)).isEqualTo(none());
    }

    @Test
    void idsHaveAtMost64Characters() {
        assertThat(ID.faultIn("x".repeat(64))).isEqualTo(none());
        assertThat(ID.faultIn("x".repeat(65))).isEqualTo(only(FaultCode.NOT_AN_ID));
        assertThat(ID.faultIn("x".repeat(100_000))).isEqualTo(only(FaultCode.NOT_AN_ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-a",
                ".a",
                "_a",
                "a b",
                " a",
                "a ",
                "a/b",
                "a:b",
                "a,b",
                "a@b",
                "\u00e9",
                "a\u00e9",
                "\u0661",
                "a\n",
                "a" + SMILE,
                "a`",
                "a{",
                "a[",
                "a^",
                "a\u00a0"
            })
    void anythingElseIsNoId(String text) {
        assertThat(ID.faultIn(text)).isEqualTo(only(FaultCode.NOT_AN_ID));
        assertThat(EVIDENCE_ID.faultIn(text)).isEqualTo(only(FaultCode.NOT_AN_ID));
    }

    @Test
    void evidenceIdsAreNoNumbers() {
        for (String id : List.of("0", "8", "99", "007", "1".repeat(64))) {
            assertThat(EVIDENCE_ID.faultIn(id)).isEqualTo(only(FaultCode.NOT_AN_ID));
        }
        for (String id : List.of("8a", "a8", "8-", "8.0", "ev-03", "Project", "projects", "account")) {
            assertThat(EVIDENCE_ID.faultIn(id)).isEqualTo(none());
        }
    }

    @Test
    void evidenceIdsAreNoNamesOfSectionsOfAnyTemplate() {
        List<String> names = WorkbookTemplate.all()
                .flatMap(WorkbookTemplate::sections)
                .map(SectionTemplate::name)
                .distinct();
        assertThat(names).hasSize(11);
        for (String name : names) {
            assertThat(EVIDENCE_ID.faultIn(name)).as(name).isEqualTo(only(FaultCode.NOT_AN_ID));
            assertThat(ID.faultIn(name)).as(name).isEqualTo(none());
        }
    }

    @Test
    void sectionNamesAreExactlyThoseOfAllTemplates() throws ReflectiveOperationException {
        var field = SectionNames.class.getDeclaredField("NAMES");
        field.setAccessible(true);
        assertThat((String[]) field.get(null))
                .containsExactlyInAnyOrderElementsOf(WorkbookTemplate.all()
                        .flatMap(WorkbookTemplate::sections)
                        .map(SectionTemplate::name)
                        .distinct());
    }

    @Test
    void digestsAre64LowerCaseHexadecimalDigits() {
        assertThat(DIGEST.faultIn(DIGITS)).isEqualTo(none());
        for (String text : List.of(
                DIGITS.substring(1),
                DIGITS + "0",
                DIGITS.toUpperCase(java.util.Locale.ROOT),
                DIGITS.replace('0', 'g'),
                DIGITS.replace('0', '/'),
                DIGITS.replace('0', ':'),
                DIGITS.replace('a', '`'),
                DIGITS.replace('0', '\u0660'),
                "x")) {
            assertThat(DIGEST.faultIn(text)).as(text).isEqualTo(only(FaultCode.NOT_A_DIGEST));
        }
    }

    @Test
    void theFirstThingThatIsWrongIsTold() {
        assertThat(LINE.faultIn("\u0000".repeat(501)).map(ShapeFault::code)).contains(FaultCode.BAD_CHARACTERS);
        assertThat(ADDRESS.faultIn("no uri".repeat(2_000)).map(ShapeFault::code))
                .contains(FaultCode.TOO_LONG);
        assertThat(LINE.faultIn(" ".repeat(501)).map(ShapeFault::code)).contains(FaultCode.BLANK);
    }
}
