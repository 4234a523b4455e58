package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * Asks the professional body for a mentor.
 *
 * @param note what the participant adds
 */
public record RequestMentor(
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> note)
        implements Command {
    @Override
    public Action action() {
        return Action.REQUEST_MENTOR;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.requestMentor(this);
    }
}
