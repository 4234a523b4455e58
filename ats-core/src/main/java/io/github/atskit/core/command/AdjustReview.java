package io.github.atskit.core.command;

import io.github.atskit.core.review.Review;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The moderator replaces the review by another judgement.
 *
 * @param review what the moderator found
 * @param reason in words
 */
public record AdjustReview(
        @NotNull @Valid Review review,
        @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.ADJUST_REVIEW;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.adjustReview(this);
    }
}
