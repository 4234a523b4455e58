package io.github.atskit.core.command;

/**
 * Ends a candidacy whose window has ended.
 */
public record Lapse() implements Command {
    @Override
    public Action action() {
        return Action.LAPSE;
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.lapse(this);
    }
}
