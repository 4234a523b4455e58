package io.github.atskit.core.event;

import java.util.Objects;

/**
 * No mentor could be offered.
 *
 * @param reason in words
 */
public record MentorRequestDeclined(String reason) implements Event {
    /**
     * Refuses null.
     *
     * @param reason in words
     */
    public MentorRequestDeclined {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public EventType type() {
        return EventType.MENTOR_REQUEST_DECLINED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.mentorRequestDeclined(argument, this);
    }
}
