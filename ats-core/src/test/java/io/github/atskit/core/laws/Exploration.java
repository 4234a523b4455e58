package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.AllocateMentor;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.NominateMentor;
import io.github.atskit.core.command.SaveSection;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.fixture.Commands;
import io.github.atskit.core.fixture.Journey;
import io.github.atskit.core.fixture.Moments;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Walks to every candidacy that the {@linkplain Alphabet alphabet} reaches with at most a given number of incidents, and asks every
 * question of the alphabet at each. An incident is a step off the straight way: another mentor, a request for one, a changed text, an
 * extension, a hold, a reviewer who is replaced or stands down, a review that is sent back or, undisputed, adjusted, a viva that is
 * moved, cancelled or missed. Ways with fewer incidents are walked first, so each candidacy is reached with as few as it needs.
 */
final class Exploration {
    /** Incidents on one way, the round after which no further one is opened, and what is done besides. */
    record Horizon(int incidents, int rounds, boolean holds, boolean tries) {}

    private record Node(Candidacy now, Likeness likeness, int incidents, List<Event> history) {}

    private static final CandidacyId ID = new CandidacyId("c-1");
    private static final Set<Action> INCIDENTS = EnumSet.of(
            Action.REQUEST_MENTOR,
            Action.GRANT_EXTENSION,
            Action.PLACE_HOLD,
            Action.DECLARE_CONFLICT,
            Action.RETURN_REVIEW,
            Action.ADJUST_REVIEW,
            Action.REBOOK_VIVA,
            Action.CANCEL_VIVA,
            Action.RECORD_NO_SHOW);

    private final Decider decider = new Decider();
    private final String name;
    private final ProgrammeDefinition definition;
    private final Horizon horizon;
    private final Findings findings;
    private final LawBook laws;
    private final RoundLaws rounds;
    private final SightLaws sights;
    private final RequirementLaws requirements;
    private final int reviewers;

    private final Deque<Node> ahead = new ArrayDeque<>();
    private final Set<Likeness> visited = new HashSet<>();
    private final Map<Likeness, Set<Likeness>> cameFrom = new HashMap<>();
    private final Set<Likeness> ended = new HashSet<>();
    private final Map<Likeness, String> mustEnd = new HashMap<>();
    private final Set<Instant> holdsAt = Set.of(Moments.WRITING, Alphabet.MIDDLE, Alphabet.LATE);
    private long decisions;
    private long accepted;

    Exploration(String name, ProgrammeDefinition definition, Horizon horizon, Findings findings) {
        this.name = name;
        this.definition = definition;
        this.horizon = horizon;
        this.findings = findings;
        this.laws = new LawBook(name, definition, decider, findings);
        this.rounds = new RoundLaws(name, definition, decider, findings);
        this.sights = new SightLaws(name, definition, findings, horizon.tries());
        this.requirements = new RequirementLaws(name, definition, decider, findings);
        this.reviewers = definition.review().reviewers();
    }

    void run() {
        Context context = new Context(People.ADMINISTRATOR, Moments.ENROLLING);
        Transition first =
                decider.enrol(definition, ID, Commands.enrol(), context).get();
        findings.taken.add(LawBook.arrow(first));
        walk(first.to(), first.events());
    }

    /** Walks on from where a journey stands; for cohorts that differ from others only in what comes then. */
    void runFrom(Journey journey) {
        walk(journey.now(), journey.events());
    }

    private void walk(Candidacy start, List<Event> history) {
        ahead.add(new Node(start, Likeness.of(start), 0, history));
        while (!ahead.isEmpty()) {
            Node node = ahead.pollFirst();
            if (visited.add(node.likeness())) {
                visit(node);
            }
        }
        lookForDeadEnds();
        findings.counts.add(String.format(
                "%-60s %,8d candidacies %,12d decisions %,12d accepted %,12d rejected %,12d compared by sight",
                name, visited.size(), decisions, accepted, decisions - accepted, sights.compared()));
        findings.comparedBySight += sights.compared();
    }

    private void visit(Node node) {
        Candidacy now = node.now();
        laws.ofTheCandidacy(now, node.history());
        rounds.ofTheCandidacy(now, node.history());
        if (now.stage().name().terminal()) {
            ended.add(node.likeness());
        } else if (now.round() < horizon.rounds()) {
            mustEnd.put(node.likeness(), now.stage() + " " + now.reviewing() + " " + now.windows() + " " + now.hold());
        }
        List<Command> commands = Alphabet.commands(definition, now);
        sights.visit();
        for (Instant at : Alphabet.instants(now)) {
            for (Actor by : Alphabet.actors(definition)) {
                ask(node, commands, new Context(by, at));
            }
            laws.ofLapsing(now, at);
            rounds.ofIndependence(now, node.history(), commands, at);
        }
    }

    private void ask(Node node, List<Command> commands, Context context) {
        Candidacy now = node.now();
        java.util.List<ActionStatus> menu =
                new ArrayList<>(decider.menu(definition, now, context).asJava());
        Set<Action> someAccepted = EnumSet.noneOf(Action.class);
        laws.ofTheMenu(now, menu, context);
        sights.ofTheMenu(now, menu, context);
        requirements.ofTheMenu(now, menu, context);
        for (Command command : commands) {
            List<Reason> blocked = menu.get(command.action().ordinal()).blockedBy();
            Either<Rejection, Transition> decision;
            try {
                decision = decider.decide(definition, now, command, context);
            } catch (RuntimeException thrown) {
                laws.thrown(now, command, context, thrown);
                continue;
            }
            decisions++;
            sights.ofAnAnswer(now, command, context, decision);
            if (decision.isLeft()) {
                laws.ofARejection(now, command, context, blocked, decision.getLeft());
            } else {
                accepted++;
                someAccepted.add(command.action());
                laws.ofATransition(now, node.history(), command, context, blocked, decision.get());
                rounds.ofATransition(now, command, context, decision.get());
                follow(node, command, context, decision.get());
            }
        }
        laws.ofWhatTheMenuAllows(now, menu, someAccepted, context);
    }

    private void follow(Node node, Command command, Context context, Transition transition) {
        int incidents = node.incidents() + (isIncident(node.now(), command) ? 1 : 0);
        if (incidents > horizon.incidents() || isBeyond(node.now(), command, context, transition)) {
            return;
        }
        Likeness likeness = Likeness.of(transition.to());
        if (command.action() != Action.WITHDRAW) {
            cameFrom.computeIfAbsent(likeness, none -> new HashSet<>()).add(node.likeness());
        }
        if (visited.contains(likeness)) {
            return;
        }
        Node next =
                new Node(transition.to(), likeness, incidents, node.history().appendAll(transition.events()));
        if (incidents == node.incidents()) {
            ahead.addFirst(next);
        } else {
            ahead.addLast(next);
        }
    }

    private boolean isIncident(Candidacy now, Command command) {
        if (command instanceof NominateMentor nominate) {
            return now.mentoring().present().isDefined() || !nominate.mentor().equals(People.MENTOR.id());
        }
        if (command instanceof AssignReviewer assign) {
            boolean replaces = now.reviewing().reviewers().size() >= reviewers
                    || assign.replaces().isDefined();
            return replaces || !assign.reviewer().equals(Alphabet.nextReviewer(now));
        }
        boolean disputed = now.stage() instanceof ReviewStage.InModeration stage
                && !stage.disputed().isEmpty();
        return INCIDENTS.contains(command.action()) && !(disputed && command.action() == Action.ADJUST_REVIEW)
                || command instanceof AllocateMentor
                        && now.mentoring().present().isDefined()
                || command instanceof SaveSection
                        && now.workbook().missingParts().isEmpty();
    }

    /** Steps that are asked about and not gone. */
    private boolean isBeyond(Candidacy now, Command command, Context context, Transition transition) {
        Candidacy to = transition.to();
        boolean hold = command.action() == Action.PLACE_HOLD || command.action() == Action.LIFT_HOLD;
        boolean emptied = to.workbook().missingParts().size()
                > now.workbook().missingParts().size();
        boolean outsider = to.mentoring()
                .present()
                .exists(mentor ->
                        !List.of(People.MENTOR.id(), People.OTHER_MENTOR.id()).contains(mentor.person()));
        return to.round() > horizon.rounds()
                || context.by().id().equals(People.stranger(Role.SYSTEM).id())
                || !to.reviewing().reviewers().forAll(Alphabet::isReviewer)
                || emptied
                || outsider
                || to.mentoring().mentors().size() > 2
                || hold && !(horizon.holds() && holdsAt.contains(context.at()));
    }

    /** Every candidacy that is not held back by the horizon has a way to a terminal stage other than withdrawal. */
    private void lookForDeadEnds() {
        Deque<Likeness> back = new ArrayDeque<>(ended);
        Set<Likeness> canEnd = new HashSet<>(ended);
        while (!back.isEmpty()) {
            for (Likeness before : cameFrom.getOrDefault(back.poll(), Set.of())) {
                if (canEnd.add(before)) {
                    back.add(before);
                }
            }
        }
        mustEnd.keySet().removeAll(canEnd);
        mustEnd.values().stream().limit(3).forEach(text -> findings.deadEnds.add(name + ": " + text));
    }
}
