package io.github.atskit.core.workbook;

import java.util.Objects;

/**
 * Names a part of a workbook, written {@code section/part}.
 *
 * @param section the section's name
 * @param part the part's name
 */
public record PartPath(String section, String part) {

    /**
     * Refuses null.
     *
     * @param section the section's name
     * @param part the part's name
     */
    public PartPath {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(part, "part");
    }

    /** {@return such as {@code project/account}} */
    @Override
    public String toString() {
        return section + '/' + part;
    }
}
