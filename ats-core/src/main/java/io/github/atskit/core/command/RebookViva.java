package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.viva.VivaBooking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Replaces the booking of a viva.
 *
 * @param booking when, where and with whom
 * @param reason in words
 */
public record RebookViva(
        @NotNull @Valid VivaBooking booking,
        @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.REBOOK_VIVA;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.rebookViva(this);
    }
}
