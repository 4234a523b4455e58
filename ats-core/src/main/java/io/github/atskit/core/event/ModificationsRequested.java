package io.github.atskit.core.event;

import io.github.atskit.core.definition.Deadline;
import io.github.atskit.core.review.ModificationRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The participant is asked to modify the workbook.
 *
 * @param feedback the written feedback
 * @param requests what is asked for
 * @param end the end of the window that opens, if it has one
 */
public record ModificationsRequested(String feedback, List<ModificationRequest> requests, Option<Deadline> end)
        implements Event {
    /**
     * Refuses null.
     *
     * @param feedback the written feedback
     * @param requests what is asked for
     * @param end the end of the window that opens, if it has one
     */
    public ModificationsRequested {
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(end, "end");
    }

    @Override
    public EventType type() {
        return EventType.MODIFICATIONS_REQUESTED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.modificationsRequested(argument, this);
    }
}
