package io.github.atskit.core.command;

import io.github.atskit.core.review.Review;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The reviewer's judgement.
 *
 * @param review what was found
 */
public record RecordReview(@NotNull @Valid Review review) implements Command {
    @Override
    public Action action() {
        return Action.RECORD_REVIEW;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.recordReview(this);
    }
}
