package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * Answers a request: no mentor can be offered.
 *
 * @param reason in words
 */
public record DeclineMentorRequest(
        @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.DECLINE_MENTOR_REQUEST;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.declineMentorRequest(this);
    }
}
