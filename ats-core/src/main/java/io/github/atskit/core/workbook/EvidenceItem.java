package io.github.atskit.core.workbook;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A piece of evidence, described. Its bytes stay with the host.
 *
 * @param id stands once in the workbook; an id that is neither all digits nor the name of a section
 * @param title 1 to 500 code points
 * @param type what it is
 * @param capturedOn the day it was made or taken; compared with nothing
 * @param standards the standards it bears out; may be empty
 * @param uri where the host keeps it, an absolute URI of at most 2,000 code points
 * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
 * @param mediaType such as {@code application/pdf}, 1 to 500 code points
 * @param note 1 to 20,000 code points
 */
public record EvidenceItem(
        @TextOf(TextShape.EVIDENCE_ID) String id,
        @TextOf(TextShape.LINE) String title,
        EvidenceType type,
        LocalDate capturedOn,
        StandardNumbers standards,
        Option<@NotNull @TextOf(TextShape.ADDRESS) String> uri,
        Option<@NotNull @TextOf(TextShape.DIGEST) String> sha256,
        Option<@NotNull @TextOf(TextShape.LINE) String> mediaType,
        Option<@NotNull @TextOf(TextShape.TEXT) String> note) {

    /**
     * Refuses null.
     *
     * @param id stands once in the workbook; an id that is neither all digits nor the name of a section
     * @param title 1 to 500 code points
     * @param type what it is
     * @param capturedOn the day it was made or taken; compared with nothing
     * @param standards the standards it bears out; may be empty
     * @param uri where the host keeps it, an absolute URI of at most 2,000 code points
     * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
     * @param mediaType such as {@code application/pdf}, 1 to 500 code points
     * @param note 1 to 20,000 code points
     */
    public EvidenceItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(capturedOn, "capturedOn");
        Objects.requireNonNull(standards, "standards");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(note, "note");
    }

    /**
     * An item without the optional parts.
     *
     * @param id stands once in the workbook
     * @param title 1 to 500 code points
     * @param type what it is
     * @param capturedOn the day it was made or taken
     * @param standards the standards it bears out
     * @return the item
     */
    public static EvidenceItem of(
            String id, String title, EvidenceType type, LocalDate capturedOn, StandardNumbers standards) {
        return new EvidenceItem(
                id, title, type, capturedOn, standards, Option.none(), Option.none(), Option.none(), Option.none());
    }
}
