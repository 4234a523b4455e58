package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Gives a later end to the present window.
 *
 * @param until the new end
 * @param reason in words
 */
public record GrantExtension(
        @NotNull Instant until,
        @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.GRANT_EXTENSION;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.grantExtension(this);
    }
}
