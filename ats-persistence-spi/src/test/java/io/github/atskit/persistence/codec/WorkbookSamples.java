package io.github.atskit.persistence.codec;

import static io.github.atskit.persistence.codec.Samples.DAY;
import static io.github.atskit.persistence.codec.Samples.MARK;
import static io.github.atskit.persistence.codec.Samples.TEMPLATE;
import static io.github.atskit.persistence.codec.Samples.text;

import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.PartKind;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.PieceKind;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import io.github.atskit.core.workbook.StandardNumbers;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** Parts of every kind, evidence, and workbooks with them. */
final class WorkbookSamples {
    static final EvidenceItem BARE_ITEM =
            EvidenceItem.of("ev-1", text("title"), EvidenceType.DOCUMENT, DAY, StandardNumbers.NONE);
    static final EvidenceItem ITEM = new EvidenceItem(
            "ev-2",
            text("title"),
            EvidenceType.CPD_RECORD,
            DAY,
            StandardNumbers.of(8, 2),
            Option.some("https://example.org/" + MARK),
            Option.some("fedcba9876543210".repeat(4)),
            Option.some("text/" + MARK),
            Option.some(text("note")));
    static final PartValue RATINGS = new PartValue.Ratings(LinkedHashMap.of(
            12, new PartValue.Rating(text("rating"), Option.some(text("note"))),
            2, new PartValue.Rating(text("other rating"), Option.none())));
    static final PartValue ACTIVITIES = new PartValue.Activities(List.of(
            new PartValue.Activity(DAY, text("what"), Option.some(new BigDecimal("10.00")), StandardNumbers.of(1)),
            new PartValue.Activity(
                    DAY, text("other"), Option.some(new BigDecimal("2.5")), StandardNumbers.of(63, 64, -1)),
            new PartValue.Activity(DAY, text("third"), Option.none(), StandardNumbers.NONE)));
    static final PartValue PIECES = new PartValue.Pieces(List.of(
            new PartValue.Piece(PieceKind.RESEARCH, text("title"), text("summary"), List.of("ev-2", "ev-1")),
            new PartValue.Piece(PieceKind.CASE_STUDY, text("title"), text("summary"), List.empty())));
    static final PartValue GOALS = new PartValue.Goals(List.of(
            new PartValue.Goal(text("goal"), DAY, StandardNumbers.of(20), Option.some(text("impact"))),
            new PartValue.Goal(text("other goal"), DAY, StandardNumbers.NONE, Option.none())));

    private WorkbookSamples() {}

    static PartValue value(PartKind kind) {
        return switch (kind) {
            case TEXT -> PartValue.text(text("part"));
            case CHOICE -> PartValue.text(text("choice"));
            case RATINGS -> RATINGS;
            case STANDARDS -> new PartValue.Standards(StandardNumbers.of(3, 20));
            case EVIDENCE -> new PartValue.Evidence(List.of("ev-2", "ev-1"));
            case ACTIVITIES -> ACTIVITIES;
            case PIECES -> PIECES;
            case GOALS -> GOALS;
        };
    }

    /** Fills every part of a section. */
    static SectionChange filling(SectionTemplate section) {
        SectionChange change = SectionChange.of(section.name()).add(ITEM, BARE_ITEM);
        for (PartTemplate part : section.parts()) {
            change = change.fill(part.name(), value(part.kind()));
        }
        return change;
    }

    /** A change with a part of every form, an emptied one, items and removals. */
    static SectionChange change() {
        SectionChange change = SectionChange.of("impact");
        for (PartKind kind : PartKind.values()) {
            change = change.fill(kind.code(), value(kind));
        }
        return change.fill("nothing", new PartValue.EmptyList())
                .fill("blank", PartValue.text(""))
                .fill("unrated", new PartValue.Ratings(LinkedHashMap.empty()))
                .empty("motivation")
                .empty("account")
                .add(ITEM, BARE_ITEM)
                .remove("ev-9", "ev-0");
    }

    static Workbook full() {
        Workbook workbook = Workbook.empty(TEMPLATE, "2014");
        for (SectionTemplate section : TEMPLATE.sections()) {
            workbook = workbook.with(filling(section));
        }
        return workbook;
    }
}
