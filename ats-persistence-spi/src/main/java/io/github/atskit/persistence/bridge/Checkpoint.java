package io.github.atskit.persistence.bridge;

import java.util.Objects;

/**
 * Where a history stood once. A host that keeps it elsewhere can show later that nothing before it was changed, and that nothing up to it
 * is missing.
 *
 * @param candidacyId the candidacy
 * @param revision the revision of its last commit then
 * @param hash the hash of that commit, 64 lower-case hexadecimal digits
 */
public record Checkpoint(String candidacyId, long revision, String hash) {

    /**
     * Refuses null.
     *
     * @param candidacyId the candidacy
     * @param revision the revision of its last commit then
     * @param hash the hash of that commit
     */
    public Checkpoint {
        Objects.requireNonNull(candidacyId, "candidacyId");
        Objects.requireNonNull(hash, "hash");
    }
}
