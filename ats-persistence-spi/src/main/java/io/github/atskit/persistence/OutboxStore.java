package io.github.atskit.persistence;

import java.util.Optional;

/**
 * A store that keeps the messages that are owed ({@link Capability#OUTBOX}), from the commit that obliges to them until the host has
 * acknowledged them. A message is handed out at least once; its key tells a repeated delivery.
 */
public interface OutboxStore extends CandidacyStore {

    /**
     * Lists what is pending, in order. A commit that took longer than others, or was made by a machine whose clock is behind, may lie before
     * the end of a page that was read already; so whoever has come to the end begins again at the beginning.
     *
     * @param after where the page before ended; none for the beginning
     * @param limit how many at most, from 1 to 1,000
     * @return the entries
     */
    OutboxPage pending(Optional<OutboxPosition> after, int limit);

    /**
     * Takes a message off the outbox: it has gone out, or will never go out. Acknowledging again does no harm.
     *
     * @param candidacyId the candidacy
     * @param key the {@linkplain StoredObligation#key() key} of the message
     */
    void acknowledge(String candidacyId, String key);
}
