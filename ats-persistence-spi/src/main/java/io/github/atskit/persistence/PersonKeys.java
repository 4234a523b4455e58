package io.github.atskit.persistence;

import java.time.Instant;

/**
 * Keeps the keys that personal texts are sealed with, each key for one person. For hosts to implement, on a key service or on a table of
 * its own; an implementation is safe for use by many threads.
 *
 * <p>Destroying a person's keys erases that person: nobody can read the texts again, in any store, backup or outbox, while the chain of
 * every history still verifies, since it was made over the sealed texts. Keys therefore are backed up apart from the candidacies, and for
 * no longer than an erasure may take.
 */
public interface PersonKeys {

    /**
     * The key to seal a person's new texts with. The first call for a person makes it, and so does the first call after a destruction.
     *
     * @param personId the person
     * @return the key; the same for all callers until it is destroyed
     */
    PersonKey current(String personId);

    /**
     * Finds the key that a text was sealed with.
     *
     * @param personId the person
     * @param keyId the id of the key
     * @return the key, or that it was destroyed, or that there is none
     */
    KeyAnswer find(String personId, String keyId);

    /**
     * Destroys every key of a person, for good. Doing so again does no harm. An implementation that remembers keys says for how long other
     * processes may still use them.
     *
     * @param personId the person
     * @param at when, for the record
     */
    void destroy(String personId, Instant at);
}
