package io.github.atskit.core.event;

import io.github.atskit.core.review.DeclaredConflict;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * A reviewer declared a conflict and stood down; a review of theirs in this round counts no longer.
 *
 * @param reviewer the person
 * @param kind the conflict
 * @param note what was added
 */
public record ReviewerStoodDown(String reviewer, DeclaredConflict kind, Option<String> note) implements Event {
    /**
     * Refuses null.
     *
     * @param reviewer the person
     * @param kind the conflict
     * @param note what was added
     */
    public ReviewerStoodDown {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public EventType type() {
        return EventType.REVIEWER_STOOD_DOWN;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewerStoodDown(argument, this);
    }
}
