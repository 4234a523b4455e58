package io.github.atskit.core.command;

import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * The reviewer stands down.
 *
 * @param kind the conflict
 * @param note what the reviewer adds
 */
public record DeclareConflict(
        @NotNull DeclaredConflict kind,
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> note)
        implements Command {
    @Override
    public Action action() {
        return Action.DECLARE_CONFLICT;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.declareConflict(this);
    }
}
