package io.github.atskit.persistence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of the outbox.
 *
 * @param entries what is pending, in order
 * @param broken entries of this page that are there and cannot be read; they stay until somebody mends or acknowledges them
 * @param end where the page ends, for the next one to begin; none where nothing is pending any more
 */
public record OutboxPage(List<StoredObligation> entries, List<BrokenRecord> broken, Optional<OutboxPosition> end) {

    /**
     * Refuses null, and takes copies.
     *
     * @param entries what is pending, in order
     * @param broken entries of this page that are there and cannot be read
     * @param end where the page ends; none where nothing is pending any more
     */
    public OutboxPage {
        entries = List.copyOf(entries);
        broken = List.copyOf(broken);
        Objects.requireNonNull(end, "end");
    }
}
