package io.github.atskit.persistence.codec;

import java.util.Objects;

/**
 * One stored section, opened. A fault in it is told at {@code sections.} and its name, such as
 * {@code sections.impact.personal.parts.pieces[0].title}, and with its own revision.
 *
 * @param section its name
 * @param revision the candidacy's revision when it was last saved
 * @param schema the number of its shape
 * @param form what it holds
 */
public record SectionForm(String section, long revision, int schema, Form form) {

    /**
     * Refuses null.
     *
     * @param section its name
     * @param revision the candidacy's revision when it was last saved
     * @param schema the number of its shape
     * @param form what it holds
     */
    public SectionForm {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(form, "form");
    }
}
