package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.sight.Disclosure;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.sight.Viewpoint;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Holds one definition against the laws of sights. */
final class SightLaws {
    private static final Set<Disclosure> DISCLOSED = HashSet.ofAll(Disclosure.all());

    private final String name;
    private final ProgrammeDefinition definition;
    private final Findings findings;
    private final boolean tries;

    private final Map<Actor, Option<Sight>> sights = new HashMap<>();
    private final Map<Sight, Integer> numbersOfSights = new IdentityHashMap<>();
    private final Map<Command, Integer> numbersOfCommands = new IdentityHashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Question, Integer> answers = new HashMap<>();
    private long compared;

    private record Question(int sight, int command, Instant at) {}

    /**
     * With {@code tries} every answer is kept and compared with those to the same question of a case that looks the same, which is for
     * small explorations.
     */
    SightLaws(String name, ProgrammeDefinition definition, Findings findings, boolean tries) {
        this.name = name;
        this.definition = definition;
        this.findings = findings;
        this.tries = tries;
    }

    /** How many answers were compared with an earlier one to the same question. */
    long compared() {
        return compared;
    }

    /** Forgets what was worked out for the candidacy before. */
    void visit() {
        sights.clear();
        numbersOfSights.clear();
        numbersOfCommands.clear();
    }

    private Option<Sight> sight(Candidacy now, Actor by) {
        return sights.computeIfAbsent(by, viewer -> Sight.of(definition, now, viewer));
    }

    void ofTheMenu(Candidacy now, java.util.List<ActionStatus> menu, Context context) {
        Option<Sight> sight = sight(now, context.by());
        boolean holds = sight.isEmpty() ? nothingAllowed(menu, context) : isTheSame(sight.get(), menu, context);
        findings.check(
                Law.SIGHT, holds, () -> name + ": " + context + " of " + sight + " against " + menu + " on " + now);
    }

    private static boolean nothingAllowed(java.util.List<ActionStatus> menu, Context context) {
        return menu.stream()
                .filter(ActionStatus::allowed)
                .allMatch(status ->
                        status.action() == Action.LAPSE && context.by().role() == Role.SYSTEM);
    }

    private static boolean isTheSame(Sight sight, java.util.List<ActionStatus> menu, Context context) {
        List<ActionStatus> expected = List.ofAll(menu)
                .map(status -> status.allowed()
                        ? status
                        : new ActionStatus(
                                status.action(),
                                sight.explain(new Rejection(status.action(), status.blockedBy()))
                                        .reasons()));
        return sight.menu(context.at()).equals(expected);
    }

    void ofAnAnswer(Candidacy now, Command command, Context context, Either<Rejection, Transition> decision) {
        if (!tries) {
            return;
        }
        Option<Sight> seen = sight(now, context.by());
        if (seen.isEmpty() || seen.get().viewpoint() == Viewpoint.MODERATOR) {
            return;
        }
        Sight sight = seen.get();
        List<Reason> reasons = decision.isRight()
                ? List.empty()
                : sight.explain(decision.getLeft()).reasons().reject(reason -> isDisclosed(sight, command, reason));
        int answer = number(reasons);
        Question question = new Question(
                numbersOfSights.computeIfAbsent(sight, this::number),
                numbersOfCommands.computeIfAbsent(command, this::number),
                context.at());
        Integer earlier = answers.putIfAbsent(question, answer);
        if (earlier != null) {
            compared++;
            findings.check(
                    Law.DISCREET,
                    earlier == answer,
                    () -> name + ": " + reasons + " to " + command + " by " + context + " of " + sight + " on " + now);
        }
    }

    private int number(Object thing) {
        return numbers.computeIfAbsent(thing, next -> numbers.size());
    }

    private static boolean isDisclosed(Sight sight, Command command, Reason reason) {
        return DISCLOSED.contains(new Disclosure(sight.viewpoint(), command.action(), reason.rule()));
    }
}
