package io.github.atskit.persistence;

/**
 * Where candidacies are kept. For storage authors to implement; an implementation is safe for use by many threads.
 *
 * <p>An outage is an exception of the store's own choice; it passes through to the host unchanged. A record that is there and cannot be
 * read is a {@link BrokenRecord}. Neither ever touches another candidacy.
 */
public interface CandidacyStore {

    /**
     * Reads what the store has of a candidacy: its latest state, or the commits that lead to it, or a state and the commits after it. All
     * of it belongs to one revision, whatever is written meanwhile.
     *
     * @param request which candidacy, and what the reader knows of it already
     * @return what there is
     * @throws BrokenRecord if it is there and cannot be read
     */
    ReadOutcome read(ReadRequest request);

    /**
     * Keeps a write, all of it or nothing, if the candidacy still has the expected revision. Once this has returned
     * {@link AppendOutcome.Appended}, the write survives whatever the store promises to survive.
     *
     * <p>An exception means that the caller does not know whether the write was kept. A command id lets it find out.
     *
     * @param candidacyId the candidacy
     * @param expectedRevision the revision that the writer saw; 0 where the candidacy begins
     * @param write what to keep; its first event has the revision {@code expectedRevision + 1}, which a store need not check
     * @return appended, or the collision as a value
     * @throws BrokenRecord if what is there cannot be read and the store has to read it first; nothing was kept
     */
    AppendOutcome append(String candidacyId, long expectedRevision, StoredWrite write);
}
