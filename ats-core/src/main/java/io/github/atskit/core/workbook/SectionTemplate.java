package io.github.atskit.core.workbook;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a template says of one section.
 *
 * @param name the section's name
 * @param index place among the sections of the template, from 0
 * @param parts its parts, in order, never empty
 */
public record SectionTemplate(String name, int index, List<PartTemplate> parts) {

    /**
     * Refuses null.
     *
     * @param name the section's name
     * @param index place among the sections of the template, from 0
     * @param parts its parts, in order, never empty
     */
    public SectionTemplate {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(parts, "parts");
    }

    /**
     * Finds a part of this section.
     *
     * @param part its name
     * @return the part, or none
     */
    public Option<PartTemplate> part(String part) {
        for (List<PartTemplate> rest = parts; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().name().equals(part)) {
                return Option.some(rest.head());
            }
        }
        return Option.none();
    }

    int firstPart() {
        return parts.head().index();
    }
}
