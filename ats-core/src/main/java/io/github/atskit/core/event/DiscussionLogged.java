package io.github.atskit.core.event;

import io.github.atskit.core.mentoring.Discussion;
import java.util.Objects;

/**
 * A discussion was recorded.
 *
 * @param discussion what was discussed
 */
public record DiscussionLogged(Discussion discussion) implements Event {
    /**
     * Refuses null.
     *
     * @param discussion what was discussed
     */
    public DiscussionLogged {
        Objects.requireNonNull(discussion, "discussion");
    }

    @Override
    public EventType type() {
        return EventType.DISCUSSION_LOGGED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.discussionLogged(argument, this);
    }
}
