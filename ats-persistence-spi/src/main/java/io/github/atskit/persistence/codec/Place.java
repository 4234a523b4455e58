package io.github.atskit.persistence.codec;

import java.util.Objects;

/**
 * Where a record was read, for {@link io.github.atskit.persistence.BrokenRecord}.
 *
 * @param candidacyId the candidacy
 * @param revision the revision that the record belongs to; 0 where that cannot be told
 * @param path where its open half is, such as {@code events[0].data}; its personal half is told as {@code personal} below that
 */
public record Place(String candidacyId, long revision, String path) {

    /**
     * Refuses null.
     *
     * @param candidacyId the candidacy
     * @param revision the revision that the record belongs to; 0 where that cannot be told
     * @param path where its open half is
     */
    public Place {
        Objects.requireNonNull(candidacyId, "candidacyId");
        Objects.requireNonNull(path, "path");
    }
}
