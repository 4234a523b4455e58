package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * The mentor's supporting statement about the workbook as it stands.
 *
 * @param text the statement
 */
public record WriteStatement(
        @NotNull @TextOf(TextShape.TEXT) String text) implements Command {
    @Override
    public Action action() {
        return Action.WRITE_STATEMENT;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.writeStatement(this);
    }
}
