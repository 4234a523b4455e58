package io.github.atskit.core.workbook;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * What a template says of one part.
 *
 * @param path section and name
 * @param kind what it holds
 * @param required whether submission asks for it (ATS-040)
 * @param options the options of a {@link PartKind#CHOICE}; empty for every other kind
 * @param index place among all parts of the template, from 0
 */
public record PartTemplate(PartPath path, PartKind kind, boolean required, List<String> options, int index) {

    /**
     * Refuses null.
     *
     * @param path section and name
     * @param kind what it holds
     * @param required whether submission asks for it (ATS-040)
     * @param options the options of a {@link PartKind#CHOICE}; empty for every other kind
     * @param index place among all parts of the template, from 0
     */
    public PartTemplate {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(options, "options");
    }

    /** {@return the part's name} */
    public String name() {
        return path.part();
    }
}
