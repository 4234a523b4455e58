package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * Lets a held candidacy go on.
 *
 * @param note what is added
 */
public record LiftHold(
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> note)
        implements Command {
    @Override
    public Action action() {
        return Action.LIFT_HOLD;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.liftHold(this);
    }
}
