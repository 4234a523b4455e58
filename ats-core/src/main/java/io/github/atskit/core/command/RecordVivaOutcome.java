package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.viva.VivaOutcome;
import jakarta.validation.constraints.NotNull;

/**
 * Records how the viva ended.
 *
 * @param outcome passed or not
 * @param feedback for the participant
 */
public record RecordVivaOutcome(
        @NotNull VivaOutcome outcome,
        @NotNull @TextOf(TextShape.TEXT) String feedback) implements Command {
    @Override
    public Action action() {
        return Action.RECORD_VIVA_OUTCOME;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.recordVivaOutcome(this);
    }
}
