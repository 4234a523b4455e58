package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * Decides what happens to a candidacy. Every method is a pure function; one decider serves a whole process and any number of threads.
 *
 * <p>Commands are taken as well formed: the front door checks their shape before it asks. No decision throws. A definition with lint
 * errors is decided on as it stands.
 */
public final class Decider {
    private final LaneTable table = LaneTable.ofTheProgramme();
    private final Evolution evolution = new Evolution();

    /** A decider over the table of lanes of the programme. */
    public Decider() {}

    /**
     * Admits a participant: the decision before there is a candidacy.
     *
     * @param definition the cohort to be admitted to, which is pinned
     * @param id the candidacy that begins
     * @param command the enrolment
     * @param context who and when
     * @return every reason against it, or what happens
     */
    public Either<Rejection, Transition> enrol(
            ProgrammeDefinition definition, CandidacyId id, Enrol command, Context context) {
        Option<Rejection> refused = admitEnrolment(command, context.by());
        if (refused.isDefined()) {
            return Either.left(refused.get());
        }
        ResolvedDefinition programme = definition.resolved();
        List<Reason> reasons = Enrolment.reasons(command, programme);
        if (!reasons.isEmpty()) {
            return Either.left(new Rejection(Action.ENROL, reasons));
        }
        Enrolled event = Enrolment.event(command, programme, context);
        return Either.right(new Transition(event, Option.none(), Evolution.first(id, event), context));
    }

    /**
     * Decides on a command.
     *
     * @param definition the definition pinned at enrolment
     * @param now the candidacy as it stands
     * @param command what is asked for; well formed
     * @param context who and when
     * @return every reason against it, in the order of the rules, or what happens
     */
    public Either<Rejection, Transition> decide(
            ProgrammeDefinition definition, Candidacy now, Command command, Context context) {
        ResolvedDefinition programme = definition.resolved();
        Action action = command.action();
        List<Reason> closed = table.closed(action, now, programme, context);
        if (!closed.isEmpty()) {
            return Either.left(new Rejection(action, closed));
        }
        Lane<?, ?> lane = open(now.stage().name(), action);
        List<Reason> reasons = lane.reasons(command, now, programme, context);
        return reasons.isEmpty()
                ? Either.right(transition(lane, command, now, programme, context))
                : Either.left(new Rejection(action, reasons));
    }

    private Transition transition(
            Lane<?, ?> lane, Command command, Candidacy now, ResolvedDefinition programme, Context context) {
        Event event = lane.event(command, now, programme, context);
        Candidacy after = evolution.apply(now, event);
        Option<Event> consequence = lane.consequence(after, programme, context);
        Candidacy to = consequence.isEmpty() ? after : evolution.apply(after, consequence.get());
        return new Transition(event, consequence, to, context);
    }

    private Lane<?, ?> open(StageName stage, Action action) {
        Lane<?, ?> lane = table.lane(stage, action);
        if (lane == null) {
            throw new IllegalStateException("no lane for " + action.code() + " at " + stage.code());
        }
        return lane;
    }

    /**
     * Applies an event.
     *
     * @param now the candidacy before it
     * @param event what happened
     * @return the candidacy after it
     * @throws BrokenHistory if the event cannot follow
     */
    public Candidacy evolve(Candidacy now, Event event) {
        return evolution.apply(now, event);
    }

    /**
     * Rebuilds a candidacy from its events.
     *
     * @param id the candidacy
     * @param events all of them, in order
     * @return the candidacy, or none where there are no events
     * @throws BrokenHistory if an event cannot follow those before it
     */
    public Option<Candidacy> replay(CandidacyId id, List<Event> events) {
        if (events.isEmpty()) {
            return Option.none();
        }
        if (!(events.head() instanceof Enrolled enrolled)) {
            throw new BrokenHistory(id, 1, events.head().type(), "nothing");
        }
        Candidacy now = Evolution.first(id, enrolled);
        for (List<Event> rest = events.tail(); !rest.isEmpty(); rest = rest.tail()) {
            now = evolution.apply(now, rest.head());
        }
        return Option.some(now);
    }

    /**
     * What an actor may do now, and why not the rest. If it says blocked, every well-formed command of that action by that actor at
     * that instant is rejected with at least those reasons; if it says allowed, some command is accepted.
     *
     * @param definition the definition pinned at enrolment
     * @param now the candidacy as it stands
     * @param context who and when
     * @return every action, in the order of {@link Action}
     */
    public List<ActionStatus> menu(ProgrammeDefinition definition, Candidacy now, Context context) {
        ResolvedDefinition programme = definition.resolved();
        List<ActionStatus> menu = List.empty();
        Action[] actions = Action.values();
        for (int i = actions.length - 1; i >= 0; i--) {
            menu = menu.prepend(new ActionStatus(actions[i], blocking(actions[i], now, programme, context)));
        }
        return menu;
    }

    private List<Reason> blocking(Action action, Candidacy now, ResolvedDefinition programme, Context context) {
        List<Reason> closed = table.closed(action, now, programme, context);
        return closed.isEmpty() ? open(now.stage().name(), action).blocking(now, programme, context) : closed;
    }

    /**
     * What an action asks for at the present stage, there or not. The gates and checks of the action tell it themselves: the menu says
     * blocked exactly where something is {@linkplain RequirementState#UNMET unmet}, if role, person and stage fit.
     *
     * @param definition the definition pinned at enrolment
     * @param now the candidacy as it stands
     * @param action the action asked about
     * @param context who and when
     * @return everything that is asked for, the hold first and then in the order of the rules; empty where the stage does not allow
     *     the action
     */
    public List<Requirement> requirements(
            ProgrammeDefinition definition, Candidacy now, Action action, Context context) {
        Lane<?, ?> lane = table.lane(now.stage().name(), action);
        if (lane == null) {
            return List.empty();
        }
        List<Requirement> all = lane.requirements(now, definition.resolved(), context);
        boolean admitted = table.admission(action, now, context.by()).isEmpty();
        return admitted ? all : all.reject(requirement -> requirement.code().personal());
    }

    /**
     * The actions that bring a candidacy nearer to the award from where it stands, whoever takes them: those that can lead to a stage
     * from which fewer steps are left, a further assignment while a seat is free, and the certificate until it is issued.
     *
     * @param definition the definition pinned at enrolment
     * @param now the candidacy as it stands
     * @param context who asks and when
     * @return the actions, in the order of {@link Action}; empty where nothing leads to the award any more
     */
    public List<Action> nextSteps(ProgrammeDefinition definition, Candidacy now, Context context) {
        StageName stage = now.stage().name();
        ResolvedDefinition programme = definition.resolved();
        return List.of(Action.values()).filter(action -> {
            Lane<?, ?> lane = table.lane(stage, action);
            return lane != null && (table.leadsOn(stage, lane) || lane.invites(now, programme, context));
        });
    }

    /**
     * Asks only for role and identity: whether an actor may know anything of the case. The front door asks it before it says that a
     * revision is stale.
     *
     * @param now the candidacy as it stands
     * @param action what is asked for
     * @param by who asks
     * @return the refusal, or none where role and identity fit
     */
    public Option<Rejection> admit(Candidacy now, Action action, Actor by) {
        return rejection(action, table.admission(action, now, by));
    }

    /**
     * Asks only for role and identity before there is a candidacy.
     *
     * @param command the enrolment
     * @param by who asks
     * @return the refusal, or none where role and identity fit
     */
    public Option<Rejection> admitEnrolment(Enrol command, Actor by) {
        List<Reason> role = table.role(Action.ENROL, by.role());
        return rejection(Action.ENROL, role.isEmpty() ? Identity.ofEnrolment(command.participant(), by) : role);
    }

    private static Option<Rejection> rejection(Action action, List<Reason> reasons) {
        return reasons.isEmpty() ? Option.none() : Option.some(new Rejection(action, reasons));
    }

    /** {@return the lifecycle as the table of lanes knows it, for documentation and diagrams} */
    public Lifecycle lifecycle() {
        return new Lifecycle(table);
    }
}
