package io.github.atskit.persistence;

import io.github.atskit.persistence.internal.Trees;
import java.util.Map;
import java.util.Objects;

/**
 * One section of a workbook. It replaces an earlier section of the same name and leaves the others alone.
 *
 * @param section its name
 * @param revision the candidacy's revision when it was last saved
 * @param schema the number of the shape of its data, from 1
 * @param data a tree; a store keeps it and never looks into it
 */
public record StoredSection(String section, long revision, int schema, Map<String, Object> data) {

    /**
     * Refuses null, and takes a copy of the tree.
     *
     * @param section its name
     * @param revision the candidacy's revision when it was last saved
     * @param schema the number of the shape of its data, from 1
     * @param data a tree
     * @throws IllegalArgumentException if the data is no tree
     */
    public StoredSection {
        Objects.requireNonNull(section, "section");
        data = Trees.copy(data);
    }
}
