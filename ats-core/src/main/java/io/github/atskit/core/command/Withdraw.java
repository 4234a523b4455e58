package io.github.atskit.core.command;

import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import jakarta.validation.constraints.NotNull;

/**
 * Ends the candidacy.
 *
 * @param reason in words
 */
public record Withdraw(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
    @Override
    public Action action() {
        return Action.WITHDRAW;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.withdraw(this);
    }
}
