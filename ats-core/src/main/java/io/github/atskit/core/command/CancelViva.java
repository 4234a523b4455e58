package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * Takes the booking of a viva back.
 *
 * @param reason in words
 */
public record CancelViva(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.CANCEL_VIVA;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.cancelViva(this);
    }
}
