package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * The moderator sends the review back to the reviewer.
 *
 * @param reason in words
 */
public record ReturnReview(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.RETURN_REVIEW;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.returnReview(this);
    }
}
