package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.valueextraction.Unwrapping;

/**
 * Gives the workbook to a reviewer, or replaces the one it has.
 *
 * @param reviewer the person
 * @param reason in words; asked for when somebody is replaced (ATS-051)
 */
public record AssignReviewer(
        @NotNull @TextOf(TextShape.ID) String reviewer,
        @NotNull(payload = Unwrapping.Skip.class) Option<@NotNull @TextOf(TextShape.TEXT) String> reason)
        implements Command {
    @Override
    public Action action() {
        return Action.ASSIGN_REVIEWER;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.assignReviewer(this);
    }
}
