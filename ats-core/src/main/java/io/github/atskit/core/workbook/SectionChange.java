package io.github.atskit.core.workbook;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * What one saving of a section changes. First the removals, then the items, then the parts are applied; whatever is not
 * mentioned stays.
 *
 * @param section the section's name
 * @param parts new values by part; none empties a part; at most 200
 * @param evidence items that are added, or that replace the item of the same id in this section; at most 200
 * @param removeEvidence ids of items of this section that go; an id that is not there does no harm; at most 200
 */
public record SectionChange(
        @TextOf(TextShape.TEXT) String section,
        @Size(max = 200) Map<@NotNull @TextOf(TextShape.TEXT) String, Option<@NotNull @Valid PartValue>> parts,
        @Size(max = 200) List<@NotNull @Valid EvidenceItem> evidence,
        @Size(max = 200) List<@NotNull @TextOf(TextShape.EVIDENCE_ID) String> removeEvidence) {

    /**
     * Refuses null.
     *
     * @param section the section's name
     * @param parts new values by part; none empties a part; at most 200
     * @param evidence items that are added, or that replace the item of the same id in this section; at most 200
     * @param removeEvidence ids of items of this section that go; an id that is not there does no harm; at most 200
     */
    public SectionChange {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(removeEvidence, "removeEvidence");
    }

    /**
     * A change of a section that changes nothing yet.
     *
     * @param section the section's name
     * @return the change, to be built on
     */
    public static SectionChange of(String section) {
        return new SectionChange(section, LinkedHashMap.empty(), List.empty(), List.empty());
    }

    /**
     * Fills a part.
     *
     * @param part its name
     * @param value its new value
     * @return the change with that added
     */
    public SectionChange fill(String part, PartValue value) {
        return new SectionChange(section, parts.put(part, Option.some(value)), evidence, removeEvidence);
    }

    /**
     * Empties a part.
     *
     * @param part its name
     * @return the change with that added
     */
    public SectionChange empty(String part) {
        return new SectionChange(section, parts.put(part, Option.none()), evidence, removeEvidence);
    }

    /**
     * Adds or replaces evidence items.
     *
     * @param items the items
     * @return the change with them added
     */
    public SectionChange add(EvidenceItem... items) {
        return new SectionChange(section, parts, evidence.appendAll(List.of(items)), removeEvidence);
    }

    /**
     * Removes evidence items.
     *
     * @param ids their ids
     * @return the change with them added
     */
    public SectionChange remove(String... ids) {
        return new SectionChange(section, parts, evidence, removeEvidence.appendAll(List.of(ids)));
    }
}
