package io.github.atskit.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * A place in the order of the outbox.
 *
 * @param at when the commit was made
 * @param candidacyId the candidacy
 * @param revision the revision after the commit
 * @param number the place among the obligations of that commit
 */
public record OutboxPosition(Instant at, String candidacyId, long revision, int number)
        implements Comparable<OutboxPosition> {
    private static final Comparator<OutboxPosition> ORDER = Comparator.comparing(OutboxPosition::at)
            .thenComparing(OutboxPosition::candidacyId)
            .thenComparing(OutboxPosition::revision)
            .thenComparing(OutboxPosition::number);

    /**
     * Refuses null.
     *
     * @param at when the commit was made
     * @param candidacyId the candidacy
     * @param revision the revision after the commit
     * @param number the place among the obligations of that commit
     */
    public OutboxPosition {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(candidacyId, "candidacyId");
    }

    /**
     * The place of an obligation.
     *
     * @param obligation the obligation
     * @return its place
     */
    public static OutboxPosition of(StoredObligation obligation) {
        return new OutboxPosition(
                obligation.at(), obligation.candidacyId(), obligation.revision(), obligation.number());
    }

    @Override
    public int compareTo(OutboxPosition that) {
        return ORDER.compare(this, that);
    }
}
