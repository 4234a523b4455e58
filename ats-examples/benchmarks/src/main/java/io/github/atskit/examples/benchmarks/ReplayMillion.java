package io.github.atskit.examples.benchmarks;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.DiscussionLogged;
import io.github.atskit.core.event.Event;
import io.github.atskit.examples.benchmarks.limit.Limit;
import io.github.atskit.examples.benchmarks.limit.LimitAnswer;
import io.github.atskit.examples.benchmarks.limit.LimitEvent;
import io.github.atskit.examples.benchmarks.limit.LimitState;
import io.github.atskit.examples.benchmarks.scenario.Scenario;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;

/**
 * Rebuilds a million candidacies of thirty events each, by the library and by the limit in turn: the same journey with a round of
 * modifications and a few more discussions, each under an id of its own. The events are held in memory; the candidacies are counted and
 * dropped. Arguments: how many candidacies, how many rounds.
 */
public final class ReplayMillion {
    private static final int EVENTS = 30;
    private static final double NANOS = 1e9;

    private final Decider decider = new Decider();
    private final List<Event> events;
    private final LimitEvent[] limitEvents;

    private ReplayMillion() {
        Journey journey = new Journey(Scenario.withModifications());
        java.util.List<Event> told = new ArrayList<>();
        java.util.List<LimitEvent> limitTold = new ArrayList<>();
        Transition transition = decider.enrol(journey.definition, Scenario.ID, journey.enrolment, journey.contexts[0])
                .get();
        LimitAnswer.Accepted accepted = (LimitAnswer.Accepted) Limit.enrol(
                journey.limitDefinition,
                Scenario.ID.value(),
                (io.github.atskit.examples.benchmarks.limit.LimitCommand.Enrol) journey.limitCommands[0],
                journey.limitCallers[0]);
        tell(transition, told);
        tell(accepted, limitTold);
        for (int i = 1; i < journey.commands.length; i++) {
            transition = decider.decide(journey.definition, transition.to(), journey.commands[i], journey.contexts[i])
                    .get();
            accepted = (LimitAnswer.Accepted) Limit.decide(
                    journey.limitDefinition, accepted.to(), journey.limitCommands[i], journey.limitCallers[i]);
            tell(transition, told);
            tell(accepted, limitTold);
        }
        int discussion = indexOf(told);
        while (told.size() < EVENTS) {
            told.add(discussion, told.get(discussion));
            limitTold.add(discussion, limitTold.get(discussion));
        }
        events = List.ofAll(told);
        limitEvents = limitTold.toArray(LimitEvent[]::new);
    }

    private static void tell(Transition transition, java.util.List<Event> told) {
        told.addAll(transition.events().asJava());
    }

    private static void tell(LimitAnswer.Accepted accepted, java.util.List<LimitEvent> told) {
        told.add(accepted.event());
        if (accepted.consequence() != null) {
            told.add(accepted.consequence());
        }
    }

    private static int indexOf(java.util.List<Event> told) {
        for (int i = 0; i < told.size(); i++) {
            if (told.get(i) instanceof DiscussionLogged) {
                return i;
            }
        }
        throw new IllegalStateException("the journey has no discussion");
    }

    private double library(int candidacies) {
        long begin = System.nanoTime();
        long revisions = 0;
        for (int i = 0; i < candidacies; i++) {
            Candidacy candidacy =
                    decider.replay(new CandidacyId("c-" + i), events).get();
            revisions += candidacy.revision();
        }
        return rate(begin, revisions, candidacies);
    }

    private double limit(int candidacies) {
        long begin = System.nanoTime();
        long revisions = 0;
        for (int i = 0; i < candidacies; i++) {
            LimitState state = Limit.replay("c-" + i, limitEvents);
            revisions += state.revision();
        }
        return rate(begin, revisions, candidacies);
    }

    /** {@return events a second} */
    private double rate(long begin, long revisions, int candidacies) {
        double seconds = (System.nanoTime() - begin) / NANOS;
        if (revisions != (long) candidacies * events.size()) {
            throw new IllegalStateException("events were lost: " + revisions);
        }
        return revisions / seconds;
    }

    /**
     * Runs the rounds.
     *
     * @param arguments how many candidacies (1,000,000), how many rounds (7)
     */
    public static void main(String[] arguments) {
        int candidacies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        ReplayMillion replay = new ReplayMillion();
        replay.library(candidacies / 2);
        replay.limit(candidacies / 2);
        double[] ratios = new double[rounds];
        System.out.printf(Locale.ROOT, "%d candidacies of %d events%n", candidacies, replay.events.size());
        for (int round = 0; round < rounds; round++) {
            double library = replay.library(candidacies);
            double limit = replay.limit(candidacies);
            ratios[round] = library / limit;
            System.out.printf(
                    Locale.ROOT,
                    "library %.1f M events/s, limit %.1f M events/s, ratio %.2f%n",
                    library / 1e6,
                    limit / 1e6,
                    ratios[round]);
        }
        Arrays.sort(ratios);
        System.out.printf(Locale.ROOT, "median ratio %.2f%n", ratios[rounds / 2]);
    }
}
