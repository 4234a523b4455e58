package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** An action at the stages where it is open: what is asked, what happens, and where it leads. */
final class Lane<S extends Stage, C extends Command> {
    private final Action action;
    private final List<StageName> stages;
    private final List<Step.Gated<C>> alone;
    private final List<Step<C>> steps;
    private final List<Gate> gates;
    private final Outcome<S, C> outcome;
    private final Ending ending;

    Lane(
            Action action,
            List<StageName> stages,
            List<Step.Gated<C>> alone,
            List<Step<C>> steps,
            Outcome<S, C> outcome,
            Ending ending) {
        this.action = action;
        this.stages = stages;
        this.alone = alone;
        this.steps = steps;
        this.gates = gatesOf(steps);
        this.outcome = outcome;
        this.ending = ending;
    }

    private static <C extends Command> List<Gate> gatesOf(List<Step<C>> steps) {
        List<Gate> gates = List.empty();
        for (Step<C> step : steps.reverse()) {
            gates = step instanceof Step.Gated<C> gated ? gates.prepend(gated.gate()) : gates;
        }
        return gates;
    }

    /**
     * How a lane ends.
     *
     * @param events the events it may tell, the first one always
     * @param consequence what follows at once
     * @param targets the stages it may lead to; empty where the stage stays
     * @param nextWhile the requirement that makes it a next step while it is met, wherever it leads
     * @param openOnHold whether a hold leaves it open
     */
    record Ending(
            List<EventType> events,
            Consequence consequence,
            List<StageName> targets,
            Option<RequirementCode> nextWhile,
            boolean openOnHold) {
        Ending(List<EventType> events) {
            this(events, Consequence.NONE, List.empty(), Option.none(), false);
        }
    }

    private Lane<S, C> with(Ending other) {
        return new Lane<>(action, stages, alone, steps, outcome, other);
    }

    Lane<S, C> then(Consequence consequence, EventType... types) {
        List<EventType> events = ending.events.appendAll(List.of(types));
        return with(new Ending(events, consequence, ending.targets, ending.nextWhile, ending.openOnHold));
    }

    Lane<S, C> leadsTo(StageName... targets) {
        return with(
                new Ending(ending.events, ending.consequence, List.of(targets), ending.nextWhile, ending.openOnHold));
    }

    /** It is a next step as long as this is met, though it may lead to no other stage. */
    Lane<S, C> nextWhile(RequirementCode met) {
        return with(new Ending(ending.events, ending.consequence, ending.targets, Option.some(met), ending.openOnHold));
    }

    Lane<S, C> evenOnHold() {
        return with(new Ending(ending.events, ending.consequence, ending.targets, ending.nextWhile, true));
    }

    Action action() {
        return action;
    }

    List<StageName> stages() {
        return stages;
    }

    List<StageName> targets() {
        return ending.targets;
    }

    List<EventType> events() {
        return ending.events;
    }

    boolean openOnHold() {
        return ending.openOnHold;
    }

    /** The reason that answers alone before the hold is looked at: the seat on the panel. */
    List<Reason> alone(Candidacy now, ResolvedDefinition programme, Context context) {
        return alone.isEmpty() ? List.empty() : alone.head().gate().reasons(now, programme, context);
    }

    /** What is against it whatever the command says. */
    List<Reason> blocking(Candidacy now, ResolvedDefinition programme, Context context) {
        List<Reason> reasons = List.empty();
        for (List<Gate> rest = gates; !rest.isEmpty(); rest = rest.tail()) {
            reasons = Reasons.joined(reasons, rest.head().reasons(now, programme, context));
        }
        return reasons;
    }

    /** What is asked for, there or not, in the order in which it is looked at. */
    List<Requirement> requirements(Candidacy now, ResolvedDefinition programme, Context context) {
        List<Requirement> asked = List.empty();
        for (Step<C> step : steps.reverse()) {
            asked = asked.prependAll(step.asking().requirements(now, programme, context));
        }
        if (!ending.openOnHold) {
            asked = asked.prepend(notHeld(now));
        }
        for (Step<C> step : alone) {
            asked = asked.prependAll(step.asking().requirements(now, programme, context));
        }
        return asked;
    }

    /** Whether the action is a next step though it leads to no other stage. */
    boolean invites(Candidacy now, ResolvedDefinition programme, Context context) {
        return ending.nextWhile.isDefined()
                && requirements(now, programme, context)
                        .exists(asked -> asked.met() && ending.nextWhile.contains(asked.code()));
    }

    private static Requirement notHeld(Candidacy now) {
        Requirement notHeld = Requirement.of(
                RequirementCode.NOT_HELD,
                Rule.ATS_007,
                RequirementState.met(now.hold().isEmpty()));
        return now.hold().isEmpty()
                ? notHeld
                : notHeld.with("kind", now.hold().get().kind().code());
    }

    /** What is against this command, by gates and checks. */
    List<Reason> reasons(Command command, Candidacy now, ResolvedDefinition programme, Context context) {
        C typed = typed(command);
        List<Reason> reasons = List.empty();
        for (List<Step<C>> rest = steps; !rest.isEmpty(); rest = rest.tail()) {
            reasons = Reasons.joined(reasons, rest.head().reasons(typed, now, programme, context));
        }
        return reasons;
    }

    @SuppressWarnings("unchecked") // a row with a typed stage is open at that stage only
    Event event(Command command, Candidacy now, ResolvedDefinition programme, Context context) {
        return outcome.event((S) now.stage(), typed(command), now, programme, context);
    }

    @SuppressWarnings("unchecked") // the table finds a lane by action, and each action has one type of command
    private C typed(Command command) {
        return (C) command;
    }

    Option<Event> consequence(Candidacy after, ResolvedDefinition programme, Context context) {
        return ending.consequence.after(after, programme, context);
    }
}
