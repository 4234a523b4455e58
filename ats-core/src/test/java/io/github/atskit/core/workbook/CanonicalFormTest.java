package io.github.atskit.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical form against files written by hand, and digests of those files worked out by another program (sha256sum). */
class CanonicalFormTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 3, 2);
    private static final LocalDate CAPTURED = LocalDate.of(2020, 2, 29);

    private static String file(String name) throws IOException {
        try (InputStream in = CanonicalFormTest.class.getResourceAsStream("/canonical/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static EvidenceItem item(String id, EvidenceType type, int... standards) {
        return EvidenceItem.of(id, "t", type, CAPTURED, StandardNumbers.of(standards));
    }

    private static PartValue.Activity activity(LocalDate on, String what, String hours, int... standards) {
        return new PartValue.Activity(on, what, Option.of(hours).map(BigDecimal::new), StandardNumbers.of(standards));
    }

    private static PartValue.Rating rating(String rating) {
        return new PartValue.Rating(rating, Option.none());
    }

    /** Filled in the wrong order throughout, with repetitions and trailing zeros. */
    private static Workbook full() {
        EvidenceItem all = new EvidenceItem(
                "ev-10",
                "t",
                EvidenceType.CPD_RECORD,
                CAPTURED,
                StandardNumbers.of(7, 2, 7),
                Option.some("https://host.example/e?a=b&c"),
                Option.some("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                Option.some("application/pdf"),
                Option.some("n"));
        return Workbook.empty(WorkbookTemplate.ats2020(), "2014")
                .with(SectionChange.of("impact")
                        .fill(
                                "pieces",
                                new PartValue.Pieces(List.of(
                                        new PartValue.Piece(PieceKind.RESEARCH, "t", "s", List.of("ev-9")),
                                        new PartValue.Piece(PieceKind.CASE_STUDY, "t", "s", List.empty())))))
                .with(SectionChange.of("project")
                        .fill("kind", PartValue.text("case-study"))
                        .fill("evidence", new PartValue.Evidence(List.of("ev-9", "ev-10", "ev-9")))
                        .fill(
                                "activities",
                                new PartValue.Activities(List.of(
                                        activity(SECOND, "w2", "2.50", 2, 1, 2),
                                        activity(FIRST, "w1", null),
                                        activity(FIRST, "w3", "1e2"))))
                        .add(item("ev-9", EvidenceType.DOCUMENT, 8, 8), all, item("EV-9", EvidenceType.IMAGE)))
                .with(SectionChange.of("introduction")
                        .fill(
                                "motivation",
                                PartValue.text("\"quoted\" back\\slash / \ttab\nline\rreturn "
                                        + "\u00e9 \u20ac \ud83d\ude00 \u007f\u2028"))
                        .fill("entry-evidence", new PartValue.EmptyList()))
                .with(SectionChange.of("development-plan")
                        .fill("specialist-standards", new PartValue.Standards(StandardNumbers.of(20, 4, 12, 4)))
                        .fill(
                                "self-assessment",
                                new PartValue.Ratings(LinkedHashMap.of(
                                        2,
                                        rating("early-career"),
                                        10,
                                        new PartValue.Rating("experienced", Option.some("n")),
                                        1,
                                        rating("advanced"))))
                        .fill(
                                "goals",
                                new PartValue.Goals(List.of(
                                        new PartValue.Goal("g1", SECOND, StandardNumbers.of(7, 3), Option.some("i")),
                                        new PartValue.Goal("g2", FIRST, StandardNumbers.NONE, Option.none())))));
    }

    @Test
    void anEmptyWorkbookHasNoSections() throws IOException {
        Workbook empty = Workbook.empty(WorkbookTemplate.ats2020(), "2014");
        assertThat(CanonicalForm.of(empty)).isEqualTo(file("empty.json"));
        assertThat(empty.digest()).hasToString("43be40918410a31f042573bdb7479ff9923cebf4e246162c04739eab1f075125");
    }

    @Test
    void everyKindOfContentIsWrittenAsByHand() throws IOException {
        assertThat(CanonicalForm.of(full())).isEqualTo(file("full.json"));
        assertThat(full().digest().hex()).isEqualTo("1982ae040f4e309fd97d7c3d324a38a318e1a0cad578732b0bf1c89381ade6e4");
    }

    @Test
    void aSectionWithNothingButEvidenceIsThere() throws IOException {
        Workbook workbook = Workbook.empty(WorkbookTemplate.ats2018(), "2022")
                .with(SectionChange.of("reflective-diary").add(item("ev-1", EvidenceType.LINK, 8)));
        assertThat(CanonicalForm.of(workbook)).isEqualTo(file("evidence-only.json"));
        assertThat(workbook.digest().hex())
                .isEqualTo("b54947f0ec130bc74f5baa91623d10f471933091999af361a4dd00793eeb133f");
    }

    @ParameterizedTest
    @CsvSource({
        "2.50, 2.5",
        "2.5, 2.5",
        "2.00, 2",
        "1e2, 100",
        "100.00, 100",
        "1000, 1000",
        "0.01, 0.01",
        "0.10, 0.1",
        "10, 10",
        "25e-1, 2.5"
    })
    void decimalsHaveNoTrailingZerosAndNoExponent(String hours, String written) {
        Workbook workbook = Workbook.empty(WorkbookTemplate.ats2020(), "2014")
                .with(SectionChange.of("project")
                        .fill("activities", new PartValue.Activities(List.of(activity(FIRST, "w", hours)))));
        assertThat(CanonicalForm.of(workbook)).contains("{\"hours\":" + written + ",\"on\":");
    }

    @Test
    void everyCharacterBelowTheBlankIsEscapedInItsShortestForm() {
        String[] named = {"\\b", "\\t", "\\n", null, "\\f", "\\r"};
        for (char c = 0; c < 0x100; c++) {
            String expected = c >= 8 && c <= 13 && named[c - 8] != null
                    ? named[c - 8]
                    : c < 0x20 ? String.format("\\u%04x", (int) c) : c == '"' || c == '\\' ? "\\" + c : "" + c;
            Workbook workbook = Workbook.empty(WorkbookTemplate.ats2020(), "2014")
                    .with(SectionChange.of("project").fill("account", PartValue.text("a" + c + "z")));
            assertThat(CanonicalForm.of(workbook)).contains("\"account\":\"a" + expected + "z\"");
        }
    }

    @Test
    void theOrderOfSavingDoesNotMatter() {
        Workbook again = Workbook.empty(WorkbookTemplate.ats2020(), "2014");
        for (Section section : full().sections().reverse()) {
            for (EvidenceItem evidence : section.evidence()) {
                again = again.with(SectionChange.of(section.name()).add(evidence));
            }
            for (var part : section.parts().toList().reverse()) {
                again = again.with(SectionChange.of(section.name()).fill(part._1(), PartValue.text("before")));
                again = again.with(SectionChange.of(section.name()).fill(part._1(), part._2()));
            }
        }
        assertThat(again).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(again.digest()).isEqualTo(full().digest());
    }

    @Test
    void aDigestIs64LowerCaseHexadecimalDigits() {
        String hex = full().digest().hex();
        assertThat(new SubmissionDigest(hex)).isEqualTo(full().digest()).hasToString(hex);
        for (String other : List.of("", hex.substring(1), hex + "0", hex.toUpperCase(java.util.Locale.ROOT))) {
            assertThatThrownBy(() -> new SubmissionDigest(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
