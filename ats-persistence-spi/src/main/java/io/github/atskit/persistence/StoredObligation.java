package io.github.atskit.persistence;

import io.github.atskit.persistence.internal.Trees;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A message that somebody is owed, until the host says that it has gone out. Entries are ordered by {@code at}, candidacy, revision and
 * number; within one candidacy that is the order in which things happened.
 *
 * @param candidacyId the candidacy
 * @param revision the revision after the commit that obliges to it
 * @param number its place among the obligations of that commit, from 0
 * @param key the same for the same obligation, however often it is delivered; at most 400 characters
 * @param at when the commit was made
 * @param schema the number of the shape of its data, from 1
 * @param data a tree; a store keeps it and never looks into it
 */
public record StoredObligation(
        String candidacyId, long revision, int number, String key, Instant at, int schema, Map<String, Object> data) {

    /**
     * Refuses null, and takes a copy of the tree.
     *
     * @param candidacyId the candidacy
     * @param revision the revision after the commit that obliges to it
     * @param number its place among the obligations of that commit, from 0
     * @param key the same for the same obligation, however often it is delivered
     * @param at when the commit was made
     * @param schema the number of the shape of its data, from 1
     * @param data a tree
     * @throws IllegalArgumentException if the data is no tree
     */
    public StoredObligation {
        Objects.requireNonNull(candidacyId, "candidacyId");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(at, "at");
        data = Trees.copy(data);
    }
}
