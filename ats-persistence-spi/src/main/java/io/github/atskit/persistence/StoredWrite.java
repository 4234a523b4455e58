package io.github.atskit.persistence;

import java.util.List;
import java.util.Objects;

/**
 * Everything that one commit writes, in one transaction. A store keeps what it has a use for: a store of events the commit, a store of
 * states the snapshot and the sections, a careful one both; the index and the obligations if it has those capabilities.
 *
 * @param commit the entry for the history
 * @param snapshot the state after it
 * @param sections the sections that changed, and only those
 * @param index the candidacy's row in the index, which replaces the row before
 * @param obligations the messages that are owed now, in order
 */
public record StoredWrite(
        StoredCommit commit,
        StoredSnapshot snapshot,
        List<StoredSection> sections,
        IndexRow index,
        List<StoredObligation> obligations) {

    /**
     * Refuses null, and takes copies.
     *
     * @param commit the entry for the history
     * @param snapshot the state after it
     * @param sections the sections that changed, and only those
     * @param index the candidacy's row in the index
     * @param obligations the messages that are owed now, in order
     */
    public StoredWrite {
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(snapshot, "snapshot");
        sections = List.copyOf(sections);
        Objects.requireNonNull(index, "index");
        obligations = List.copyOf(obligations);
    }
}
