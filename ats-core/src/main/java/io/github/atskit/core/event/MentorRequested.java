package io.github.atskit.core.event;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * The participant asked for a mentor.
 *
 * @param note what was added
 */
public record MentorRequested(Option<String> note) implements Event {
    /**
     * Refuses null.
     *
     * @param note what was added
     */
    public MentorRequested {
        Objects.requireNonNull(note, "note");
    }

    @Override
    public EventType type() {
        return EventType.MENTOR_REQUESTED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.mentorRequested(argument, this);
    }
}
