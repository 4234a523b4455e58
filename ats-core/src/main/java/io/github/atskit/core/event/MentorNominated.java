package io.github.atskit.core.event;

import io.github.atskit.core.mentoring.Mentor;
import java.util.Objects;

/**
 * A mentor was nominated or allocated.
 *
 * @param mentor who it is
 * @param statementVoided whether an earlier statement stopped counting
 */
public record MentorNominated(Mentor mentor, boolean statementVoided) implements Event {
    /**
     * Refuses null.
     *
     * @param mentor who it is
     * @param statementVoided whether an earlier statement stopped counting
     */
    public MentorNominated {
        Objects.requireNonNull(mentor, "mentor");
    }

    @Override
    public EventType type() {
        return EventType.MENTOR_NOMINATED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.mentorNominated(argument, this);
    }
}
