package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * The moderator agrees with the review.
 *
 * @param note what the moderator adds
 */
public record ConfirmReview(
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> note)
        implements Command {
    @Override
    public Action action() {
        return Action.CONFIRM_REVIEW;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.confirmReview(this);
    }
}
