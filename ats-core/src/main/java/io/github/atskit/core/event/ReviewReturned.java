package io.github.atskit.core.event;

import java.util.Objects;

/**
 * A moderator sent the reviews of this round back to those who wrote them; they count no longer.
 *
 * @param moderator the person
 * @param reason in words
 */
public record ReviewReturned(String moderator, String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param moderator the person
     * @param reason in words
     */
    public ReviewReturned {
        Objects.requireNonNull(moderator, "moderator");
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.REVIEW_RETURNED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewReturned(argument, this);
    }
}
