package io.github.atskit.persistence.codec;

import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.workbook.EvidenceItem;
import io.github.atskit.core.workbook.EvidenceType;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.control.Option;

/** Evidence items. */
final class EvidenceForms {
    private static final Codes<EvidenceType> TYPES = Codes.of(EvidenceType.values());

    private EvidenceForms() {}

    static Branch write(EvidenceItem item) {
        return new Branch()
                .put("id", item.id())
                .put("title", item.title())
                .put("type", item.type())
                .put("captured-on", item.capturedOn())
                .putTree("standards", PartForms.numbers(item.standards()))
                .putText("uri", item.uri())
                .putText("sha256", item.sha256())
                .putText("media-type", item.mediaType())
                .putText("note", item.note());
    }

    static EvidenceItem read(Fields fields) {
        return new EvidenceItem(
                fields.id("id"),
                fields.text("title"),
                fields.code("type", TYPES),
                fields.date("captured-on"),
                StandardNumbers.of(fields.numbers("standards")),
                fields.optionalText("uri"),
                digest(fields),
                fields.optionalText("media-type"),
                fields.optionalText("note"));
    }

    private static Option<String> digest(Fields fields) {
        Option<String> digest = fields.optionalText("sha256");
        if (digest.isDefined() && TextShape.DIGEST.faultIn(digest.get()).isDefined()) {
            throw fields.broken("sha256", "is not a digest");
        }
        return digest;
    }
}
