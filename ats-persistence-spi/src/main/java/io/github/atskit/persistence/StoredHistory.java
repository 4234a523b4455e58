package io.github.atskit.persistence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a store keeps of a candidacy: a state with its sections and the commits after it, or every commit from the first. One of the two
 * is there.
 *
 * @param snapshot the latest state that the store keeps, if it keeps any
 * @param sections every section that was ever written, as it stands at the snapshot; in any order; empty without a snapshot
 * @param commits the commits after the snapshot, oldest first; without a snapshot all of them
 */
public record StoredHistory(
        Optional<StoredSnapshot> snapshot, List<StoredSection> sections, List<StoredCommit> commits) {

    /**
     * Refuses null, and takes copies.
     *
     * @param snapshot the latest state that the store keeps, if it keeps any
     * @param sections every section that was ever written, as it stands at the snapshot
     * @param commits the commits after the snapshot, oldest first
     * @throws IllegalArgumentException if there is neither a snapshot nor a commit
     */
    public StoredHistory {
        Objects.requireNonNull(snapshot, "snapshot");
        sections = List.copyOf(sections);
        commits = List.copyOf(commits);
        if (snapshot.isEmpty() && commits.isEmpty()) {
            throw new IllegalArgumentException("a history has a snapshot or a commit");
        }
    }

    /** {@return the candidacy's revision} */
    public long revision() {
        return commits.isEmpty()
                ? snapshot.orElseThrow().revision()
                : commits.get(commits.size() - 1).revision();
    }
}
