package io.github.atskit.persistence.codec;

import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.PartTemplate;
import io.github.atskit.core.workbook.PartValue;
import io.github.atskit.core.workbook.Section;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.SectionTemplate;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/** Sections as they stand, and what one saving changes. Nothing in them is open but the name of the section that was saved. */
final class SectionForms {
    private SectionForms() {}

    static Form write(Section section) {
        Draft draft = new Draft();
        Map<String, PartValue> parts = section.parts();
        if (!parts.isEmpty()) {
            Branch values = new Branch();
            for (Tuple2<String, PartValue> part : parts) {
                values.putTree(part._1(), PartForms.write(part._2()));
            }
            draft.personal().put("parts", values);
        }
        draft.personal().putAllIfAny("evidence", section.evidence(), EvidenceForms::write);
        return draft.form();
    }

    /** A section is read as the change that fills an empty one. */
    static SectionChange read(Halves data, SectionTemplate template) {
        Fields parts = data.personal().fieldsOrNone("parts");
        Map<String, Option<PartValue>> values = LinkedHashMap.empty();
        for (String part : parts.names()) {
            values = values.put(part, Option.some(partOf(template, parts, part)));
        }
        return new SectionChange(template.name(), values, items(data.personal()), List.empty());
    }

    private static PartValue partOf(SectionTemplate template, Fields parts, String part) {
        PartTemplate known = template.part(part).getOrNull();
        if (known == null) {
            throw parts.broken(part, "is not known here");
        }
        PartValue value = PartForms.read(parts, part, known.kind());
        if (!value.filled()) {
            throw parts.broken(part, "is empty");
        }
        return value;
    }

    private static List<EvidenceItem> items(Fields personal) {
        List<EvidenceItem> items = personal.allOrNone("evidence", EvidenceForms::read);
        int index = 0;
        String before = "";
        for (EvidenceItem item : items) {
            if (before.compareTo(item.id()) >= 0) {
                throw personal.broken("evidence", index, "is out of the order of ids");
            }
            before = item.id();
            index++;
        }
        return items;
    }

    static void write(SectionChange change, Draft draft) {
        draft.open().put("section", change.section());
        Branch filled = new Branch();
        List<String> emptied = List.empty();
        for (Tuple2<String, Option<PartValue>> part : change.parts()) {
            if (part._2().isDefined()) {
                filled.putTree(part._1(), PartForms.write(part._2().get()));
            } else {
                emptied = emptied.prepend(part._1());
            }
        }
        if (!filled.map().isEmpty()) {
            draft.personal().put("parts", filled);
        }
        draft.personal()
                .putTextsIfAny("emptied", emptied.reverse())
                .putAllIfAny("evidence", change.evidence(), EvidenceForms::write)
                .putTextsIfAny("remove-evidence", change.removeEvidence());
    }

    static SectionChange change(Halves data) {
        Fields personal = data.personal();
        Fields filled = personal.fieldsOrNone("parts");
        Map<String, Option<PartValue>> parts = LinkedHashMap.empty();
        for (String part : filled.names()) {
            parts = parts.put(part, Option.some(PartForms.read(filled, part)));
        }
        int index = 0;
        for (String part : personal.textsOrNone("emptied")) {
            if (parts.containsKey(part)) {
                throw personal.broken("emptied", index, "is there twice");
            }
            parts = parts.put(part, Option.none());
            index++;
        }
        return new SectionChange(
                data.open().text("section"),
                parts,
                personal.allOrNone("evidence", EvidenceForms::read),
                personal.idsOrNone("remove-evidence"));
    }
}
