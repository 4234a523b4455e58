package io.github.atskit.persistence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of the outbox.
 *
 * @param entries what is pending, in order
 * @param broken entries of this page that are there and cannot be read; they stay until somebody mends or acknowledges them, so the path
 *     of each names its key in brackets
 * @param end where the page ends, for the next one to begin; none where it is known that nothing more is pending, at the latest for a page
 *     with nothing in it
 */
public record OutboxPage(List<StoredObligation> entries, List<BrokenRecord> broken, Optional<OutboxPosition> end) {

    /**
     * Refuses null, and takes copies.
     *
     * @param entries what is pending, in order
     * @param broken entries of this page that are there and cannot be read
     * @param end where the page ends; none where it is known that nothing more is pending
     */
    public OutboxPage {
        entries = List.copyOf(entries);
        broken = List.copyOf(broken);
        Objects.requireNonNull(end, "end");
    }
}
