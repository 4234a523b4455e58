package io.github.atskit.core.event;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * A reviewer was assigned, or replaced another.
 *
 * @param reviewer the person
 * @param reason in words
 */
public record ReviewerAssigned(String reviewer, Option<String> reason) implements Event {
    /**
     * Refuses null.
     *
     * @param reviewer the person
     * @param reason in words
     */
    public ReviewerAssigned {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.REVIEWER_ASSIGNED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewerAssigned(argument, this);
    }
}
