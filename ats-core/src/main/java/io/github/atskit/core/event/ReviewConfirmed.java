package io.github.atskit.core.event;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * A moderator agreed with the review.
 *
 * @param moderator the person
 * @param note what was added
 */
public record ReviewConfirmed(String moderator, Option<String> note) implements Event {
    /**
     * Refuses null.
     *
     * @param moderator the person
     * @param note what was added
     */
    public ReviewConfirmed {
        Objects.requireNonNull(moderator, "moderator");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public EventType type() {
        return EventType.REVIEW_CONFIRMED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewConfirmed(argument, this);
    }
}
