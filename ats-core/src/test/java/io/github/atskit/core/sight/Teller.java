package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/**
 * Lets a case happen by the real decider. It has two sources of chance: one for what the viewer may see, one for the rest. Two tellers
 * with the same first source and different second ones tell a pair of cases that differ only in what the viewer may not see, as long as
 * nothing is drawn from the first source on a condition that comes from the second.
 *
 * <p>What is seen happens on the full day; what is hidden happens somewhere between.
 */
final class Teller {
    private static final Decider DECIDER = new Decider();
    private static final Instant BEGINNING = Instant.parse("2021-03-01T10:00:00Z");

    private final ProgrammeDefinition definition;
    private final Viewpoint viewpoint;
    private final Random shown;
    private final Random secret;
    private Instant day = BEGINNING;
    private Instant clock = BEGINNING;
    private List<Happening> history = List.empty();
    private Candidacy now;

    Teller(ProgrammeDefinition definition, Viewpoint viewpoint, long shownSeed, long secretSeed, Enrolment enrolment) {
        this.definition = definition;
        this.viewpoint = viewpoint;
        this.shown = new Random(shownSeed);
        this.secret = new Random(secretSeed);
        Context context = new Context(enrolment.by(this), clock);
        Transition first = DECIDER.enrol(definition, new CandidacyId("c-1"), enrolment.command(this), context)
                .getOrElseThrow(rejection -> new AssertionError(rejection.reasons()));
        this.now = first.to();
        remember(first);
    }

    /** Who enrols whom. */
    interface Enrolment {
        Actor by(Teller teller);

        Enrol command(Teller teller);
    }

    ProgrammeDefinition definition() {
        return definition;
    }

    Viewpoint viewpoint() {
        return viewpoint;
    }

    Random shown() {
        return shown;
    }

    Random secret() {
        return secret;
    }

    boolean sees(Facet facet) {
        return facet.from(viewpoint) == Extent.ALL;
    }

    /** The source for what belongs to a facet. */
    Random of(Facet facet) {
        return sees(facet) ? shown : secret;
    }

    /** One of some texts or ids. */
    String oneOf(Facet facet, String... choices) {
        return choices[of(facet).nextInt(choices.length)];
    }

    Candidacy now() {
        return now;
    }

    StageName stage() {
        return now.stage().name();
    }

    List<Happening> history() {
        return history;
    }

    Instant clock() {
        return clock;
    }

    /** Lets something happen that the viewer sees, on the next day. */
    void openly(Actor by, Command command) {
        nextDay();
        now(by, command);
    }

    void nextDay() {
        jump(Duration.ofDays(1));
    }

    void jump(Duration duration) {
        day = day.plus(duration);
        clock = day;
    }

    /** Lets some time pass that nobody counts. */
    void later(Duration duration) {
        clock = clock.plus(duration);
    }

    /** Lets something happen that the viewer does not see, a little later. */
    void secretly(Actor by, Command command) {
        clock = clock.plusSeconds(1 + secret.nextInt(600));
        now(by, command);
    }

    /** Openly or secretly, as the viewer sees the facet or not. */
    void act(Facet facet, Actor by, Command command) {
        if (sees(facet)) {
            openly(by, command);
        } else {
            secretly(by, command);
        }
    }

    /** At this very instant. */
    void now(Actor by, Command command) {
        remember(tries(by, command)
                .getOrElseThrow(rejection -> new AssertionError(command + " by " + by + " at " + clock + " on " + now
                        + " was rejected: " + rejection.reasons())));
    }

    Either<Rejection, Transition> tries(Actor by, Command command) {
        return DECIDER.decide(definition, now, command, new Context(by, clock));
    }

    private void remember(Transition transition) {
        for (Event event : transition.events()) {
            history = history.append(new Happening(history.size() + 1, event, transition.context()));
        }
        now = transition.to();
    }
}
