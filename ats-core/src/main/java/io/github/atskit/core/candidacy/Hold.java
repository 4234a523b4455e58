package io.github.atskit.core.candidacy;

import java.time.Instant;
import java.util.Objects;

/**
 * What stops a candidacy for a while. It lies beside the stage.
 *
 * @param kind why
 * @param reason in words
 * @param placedAt since when; ends that lie after this move when the hold is lifted
 */
public record Hold(HoldKind kind, String reason, Instant placedAt) {

    /**
     * Refuses null.
     *
     * @param kind why
     * @param reason in words
     * @param placedAt since when; ends that lie after this move when the hold is lifted
     */
    public Hold {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(placedAt, "placedAt");
    }
}
