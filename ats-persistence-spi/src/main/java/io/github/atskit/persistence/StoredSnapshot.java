package io.github.atskit.persistence;

import io.github.atskit.persistence.internal.Trees;
import java.util.Map;
import java.util.Objects;

/**
 * The state of a candidacy without the sections of its workbook, which are kept one by one.
 *
 * @param revision the candidacy's revision
 * @param schema the number of the shape of its data, from 1
 * @param hash the hash of the commit that led to it
 * @param data a tree; a store keeps it and never looks into it
 */
public record StoredSnapshot(long revision, int schema, String hash, Map<String, Object> data) {

    /**
     * Refuses null, and takes a copy of the tree.
     *
     * @param revision the candidacy's revision
     * @param schema the number of the shape of its data, from 1
     * @param hash the hash of the commit that led to it
     * @param data a tree
     * @throws IllegalArgumentException if the data is no tree
     */
    public StoredSnapshot {
        Objects.requireNonNull(hash, "hash");
        data = Trees.copy(data);
    }
}
