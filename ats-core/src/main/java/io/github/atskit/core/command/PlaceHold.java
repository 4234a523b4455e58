package io.github.atskit.core.command;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * Stops the candidacy for a while.
 *
 * @param kind why
 * @param reason in words
 */
public record PlaceHold(
        @NotNull HoldKind kind,
        @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.PLACE_HOLD;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.placeHold(this);
    }
}
