package io.github.atskit.persistence;

import java.util.Objects;
import java.util.Optional;

/**
 * What to read, in one question so that a remote store can answer it in one round trip.
 *
 * @param candidacyId the candidacy
 * @param commandId asks as well for the first commit that carries this command id; only stores with {@link Capability#HISTORY} look
 * @param knownHash the {@linkplain StoredSnapshot#hash() hash} of the state that the reader still holds; a store may answer
 *     {@link ReadOutcome.Unchanged} if that is the latest, or ignore it
 */
public record ReadRequest(String candidacyId, Optional<String> commandId, Optional<String> knownHash) {

    /**
     * Refuses null.
     *
     * @param candidacyId the candidacy
     * @param commandId asks as well for the first commit that carries this command id
     * @param knownHash the hash of the state that the reader still holds
     */
    public ReadRequest {
        Objects.requireNonNull(candidacyId, "candidacyId");
        Objects.requireNonNull(commandId, "commandId");
        Objects.requireNonNull(knownHash, "knownHash");
    }

    /**
     * Asks for a candidacy and nothing else.
     *
     * @param candidacyId the candidacy
     * @return the request
     */
    public static ReadRequest of(String candidacyId) {
        return new ReadRequest(candidacyId, Optional.empty(), Optional.empty());
    }
}
