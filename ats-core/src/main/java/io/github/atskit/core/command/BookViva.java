package io.github.atskit.core.command;

import io.github.atskit.core.viva.VivaBooking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Gives the viva a date, a place and a panel.
 *
 * @param booking when, where and with whom
 */
public record BookViva(@NotNull @Valid VivaBooking booking) implements Command {
    @Override
    public Action action() {
        return Action.BOOK_VIVA;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.bookViva(this);
    }
}
