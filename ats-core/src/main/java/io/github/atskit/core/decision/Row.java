package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;

/** A row of the table while it is written down: where an action is open and what is asked there. {@link #tells} makes the lane. */
final class Row<S extends Stage, C extends Command> {
    private final Action action;
    private final List<StageName> stages;
    private final List<Step.Gated<C>> alone;
    private final List<Step<C>> steps;

    private Row(Action action, List<StageName> stages, List<Step.Gated<C>> alone, List<Step<C>> steps) {
        this.action = action;
        this.stages = stages;
        this.alone = alone;
        this.steps = steps;
    }

    /** An action that is open at several stages; its outcome sees the stage as one of many. */
    static <C extends Command> Row<Stage, C> of(Action action, Class<C> command, StageName... stages) {
        return new Row<>(action, List.of(stages), List.empty(), List.empty());
    }

    /** An action that is open at one stage; its outcome sees that stage. */
    static <S extends Stage, C extends Command> Row<S, C> of(
            Action action, Class<C> command, StageName stage, Class<S> type) {
        return new Row<>(action, List.of(stage), List.empty(), List.empty());
    }

    /** A gate that answers alone, before the hold is looked at. */
    Row<S, C> alone(Rule rule, RequirementCode asked, Gate gate) {
        Step.Gated<C> step = new Step.Gated<>(rule, gate, Asking.one(asked, rule, gate));
        return new Row<>(action, stages, alone.append(step), steps);
    }

    /** A gate that asks for one thing. */
    Row<S, C> gate(Rule rule, RequirementCode asked, Gate gate) {
        return gate(rule, gate, Asking.one(asked, rule, gate));
    }

    /** A gate that asks for several things, or has figures to tell about what it asks for. */
    Row<S, C> gate(Rule rule, Gate gate, Asking asking) {
        return new Row<>(action, stages, alone, then(new Step.Gated<>(rule, gate, asking)));
    }

    Row<S, C> check(Rule rule, Check<C> check) {
        return check(rule, check, Asking.NOTHING);
    }

    /** A check that can tell beforehand what the command will have to bring. */
    Row<S, C> check(Rule rule, Check<C> check, Asking asking) {
        return new Row<>(action, stages, alone, then(new Step.Checked<>(rule, check, asking)));
    }

    /** Reasons stand in the order of the rules because a row is written in it. */
    private List<Step<C>> then(Step<C> step) {
        if (!steps.isEmpty() && steps.last().rule().compareTo(step.rule()) > 0) {
            throw new IllegalStateException(action + " asks for " + step.rule() + " too late");
        }
        return steps.append(step);
    }

    Lane<S, C> tells(EventType event, Outcome<S, C> outcome) {
        return new Lane<>(action, stages, alone, steps, outcome, new Lane.Ending(List.of(event)));
    }
}
