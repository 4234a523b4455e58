package io.github.atskit.core.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two workbooks are equal exactly if their digests are, over every pair of a set of small variations. */
class SameContentSameDigestTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
    private static final String SHA = "0123456789abcdef".repeat(4);

    private static Workbook base() {
        return Workbook.empty(WorkbookTemplate.ats2020(), "2014");
    }

    private static Workbook part(String section, String part, PartValue value) {
        return base().with(SectionChange.of(section).fill(part, value));
    }

    private static Workbook account(String text) {
        return part("project", "account", PartValue.text(text));
    }

    private static Workbook item(EvidenceItem item) {
        return base().with(SectionChange.of("project").add(item));
    }

    private static Workbook optional(
            @Nullable String uri, @Nullable String sha256, @Nullable String mediaType, @Nullable String note) {
        return item(new EvidenceItem(
                "ev-1",
                "t",
                EvidenceType.DOCUMENT,
                DAY,
                StandardNumbers.NONE,
                Option.of(uri),
                Option.of(sha256),
                Option.of(mediaType),
                Option.of(note)));
    }

    private static Workbook item(String id, String title, EvidenceType type, LocalDate on, int... standards) {
        return item(EvidenceItem.of(id, title, type, on, StandardNumbers.of(standards)));
    }

    private static Workbook activity(LocalDate on, String what, @Nullable String hours, int... standards) {
        return part(
                "project",
                "activities",
                new PartValue.Activities(List.of(new PartValue.Activity(
                        on, what, Option.of(hours).map(BigDecimal::new), StandardNumbers.of(standards)))));
    }

    private static Workbook piece(PieceKind kind, String title, String summary, String... evidence) {
        return part(
                "impact",
                "pieces",
                new PartValue.Pieces(List.of(new PartValue.Piece(kind, title, summary, List.of(evidence)))));
    }

    private static Workbook goal(String goal, LocalDate by, @Nullable String impact, int... standards) {
        return part(
                "development-plan",
                "goals",
                new PartValue.Goals(
                        List.of(new PartValue.Goal(goal, by, StandardNumbers.of(standards), Option.of(impact)))));
    }

    private static Workbook ratings(io.vavr.collection.Map<Integer, PartValue.Rating> ratings) {
        return part("development-plan", "self-assessment", new PartValue.Ratings(ratings));
    }

    private static PartValue.Rating rating(String rating, @Nullable String note) {
        return new PartValue.Rating(rating, Option.of(note));
    }

    private static Workbook evidence(String... ids) {
        return part("project", "evidence", new PartValue.Evidence(List.of(ids)));
    }

    private static List<Workbook> variations() {
        return List.of(
                        base(),
                        Workbook.empty(WorkbookTemplate.ats2020(), "2022"),
                        Workbook.empty(WorkbookTemplate.ats2018(), "2014"),
                        Workbook.empty(WorkbookTemplate.ats2021(), "2014"),
                        account("x"),
                        account("x "),
                        account("X"),
                        account("\u00e9"),
                        account("e\u0301"),
                        account("a\nb"),
                        account("a\\nb"),
                        account("a\r\nb"),
                        account("\"},{\""),
                        account("x").with(SectionChange.of("project").empty("account")),
                        part("project", "kind", PartValue.text("x")),
                        part("impact", "quality-strategy", PartValue.text("x")))
                .appendAll(List.of(
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY),
                        item("ev-2", "t", EvidenceType.DOCUMENT, DAY),
                        item("ev-1", "u", EvidenceType.DOCUMENT, DAY),
                        item("ev-1", "t", EvidenceType.IMAGE, DAY),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY.plusDays(1)),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY, 8),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY, 8, 8),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY, 9, 8),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY, 8, 9),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY, 8, 64),
                        item("ev-1", "t", EvidenceType.DOCUMENT, DAY, 64, 8),
                        base().with(SectionChange.of("impact")
                                .add(EvidenceItem.of("ev-1", "t", EvidenceType.DOCUMENT, DAY, StandardNumbers.NONE))),
                        optional(null, null, null, null),
                        optional("x:y", null, null, null),
                        optional(null, SHA, null, null),
                        optional(null, null, "x:y", null),
                        optional(null, null, null, "x:y"),
                        optional("x:y", SHA, "x:y", "x:y")))
                .appendAll(List.of(
                        activity(DAY, "w", null),
                        activity(DAY, "w", "2"),
                        activity(DAY, "w", "2.00"),
                        activity(DAY, "w", "2.5"),
                        activity(DAY, "w", "2.50"),
                        activity(DAY, "v", "2"),
                        activity(DAY.plusDays(1), "w", "2"),
                        activity(DAY, "w", "2", 1),
                        piece(PieceKind.REPORT, "t", "s"),
                        piece(PieceKind.RESEARCH, "t", "s"),
                        piece(PieceKind.REPORT, "s", "t"),
                        piece(PieceKind.REPORT, "t", "s", "ev-1"),
                        piece(PieceKind.REPORT, "t", "s", "ev-1", "ev-2"),
                        piece(PieceKind.REPORT, "t", "s", "ev-2", "ev-1"),
                        goal("g", DAY, null),
                        goal("g", DAY, "i"),
                        goal("i", DAY, "g"),
                        goal("g", DAY.plusDays(1), null),
                        goal("g", DAY, null, 1),
                        goal("g", DAY, null, 1, 1),
                        goal("g", DAY, null, 2)))
                .appendAll(List.of(
                        evidence("ev-1"),
                        evidence("ev-1", "ev-1"),
                        evidence("ev-1", "ev-2"),
                        evidence("ev-2", "ev-1"),
                        evidence("ev-1,ev-2"),
                        part(
                                "development-plan",
                                "specialist-standards",
                                new PartValue.Standards(StandardNumbers.of(1, 2))),
                        part(
                                "development-plan",
                                "specialist-standards",
                                new PartValue.Standards(StandardNumbers.of(2, 1, 2))),
                        part(
                                "development-plan",
                                "specialist-standards",
                                new PartValue.Standards(StandardNumbers.of(12))),
                        ratings(LinkedHashMap.of(1, rating("a", null), 2, rating("b", null))),
                        ratings(LinkedHashMap.of(2, rating("b", null), 1, rating("a", null))),
                        ratings(HashMap.of(1, rating("a", null), 2, rating("b", null))),
                        ratings(LinkedHashMap.of(1, rating("b", null), 2, rating("a", null))),
                        ratings(LinkedHashMap.of(1, rating("a", "b"), 2, rating("b", null))),
                        ratings(LinkedHashMap.of(1, rating("a", null))),
                        ratings(LinkedHashMap.of(12, rating("a", null)))));
    }

    @Test
    void everyPairIsEqualExactlyIfTheDigestsAre() {
        int equal = 0;
        for (Workbook one : variations()) {
            for (Workbook other : variations()) {
                boolean same = one.digest().equals(other.digest());
                assertThat(one.equals(other))
                        .as("%s and %s", CanonicalForm.of(one), CanonicalForm.of(other))
                        .isEqualTo(same);
                assertThat(WorkbookSeal.of(one).fits(other)).isEqualTo(same);
                assertThat(WorkbookSeal.of(one.digest()).fits(other)).isEqualTo(same);
                if (same) {
                    assertThat(one).hasSameHashCodeAs(other);
                    equal++;
                }
            }
        }
        // Nine contents are written in two ways and one in three; all others are there once.
        assertThat(variations()).hasSize(70);
        assertThat(variations().map(Workbook::digest).distinct()).hasSize(70 - 9 - 2);
        assertThat(equal).isEqualTo(70 + 9 * 2 + 3 * 2);
    }
}
