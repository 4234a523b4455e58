package io.github.atskit.persistence;

import java.util.List;

/**
 * A store that keeps every commit ({@link Capability#HISTORY}). Such a store also looks for the {@linkplain ReadRequest#commandId() command
 * id} of a read.
 */
public interface HistoryStore extends CandidacyStore {

    /**
     * Reads a part of a candidacy's history.
     *
     * @param candidacyId the candidacy
     * @param afterRevision only commits whose revision is greater; 0 begins with the first
     * @param limit how many at most, from 1 to 1,000
     * @return the commits, oldest first; empty at the end, and where nobody enrolled it
     * @throws BrokenRecord if the next commit is there and cannot be read; those before it are handed out first. A store that reads
     *     forward may also throw for a record that is not asked for and stands before it
     */
    List<StoredCommit> commits(String candidacyId, long afterRevision, int limit);
}
