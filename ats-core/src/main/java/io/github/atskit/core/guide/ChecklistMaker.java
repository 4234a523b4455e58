package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Requirement;
import io.github.atskit.core.decision.RequirementCode;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.sight.Extent;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.viva.PanelSeat;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import java.time.Instant;
import java.util.Objects;

/** Asks the decider which steps lead on and what they ask for, as far as the viewer may know. It holds no rule of its own. */
final class ChecklistMaker {
    private static final Decider DECIDER = new Decider();

    private final Sight sight;
    private final Candidacy now;
    private final Context context;
    private final List<ActionStatus> menu;

    ChecklistMaker(Sight sight, Instant at) {
        this(sight, at, sight.menu(at));
    }

    ChecklistMaker(Sight sight, Instant at, List<ActionStatus> menu) {
        this.sight = sight;
        this.now = sight.candidacy();
        this.context = new Context(sight.viewer(), Objects.requireNonNull(at, "at"));
        this.menu = menu;
    }

    Checklist checklist() {
        if (now.stage() instanceof ReviewStage && sees(Facet.REVIEW_COURSE) == Extent.NOTHING) {
            return withoutSteps(List.of(Recipients.of(Role.REVIEWER)));
        }
        if (isAfterTheReview() && sees(Facet.VIVA) == Extent.NOTHING) {
            return withoutSteps(now.stage().name().terminal() ? List.empty() : people(Action.BOOK_VIVA));
        }
        return visible();
    }

    private Extent sees(Facet facet) {
        return facet.from(sight.viewpoint());
    }

    /** Whether the next step is one of the viva or of the certificate. */
    private boolean isAfterTheReview() {
        return now.stage() instanceof Stage.AwaitingViva
                || now.stage() instanceof Stage.VivaBooked
                || now.stage() instanceof Stage.Awarded;
    }

    /** Where it is hidden how far the case has come, nothing is said of steps; a hold shows to everybody. */
    private Checklist withoutSteps(List<Recipient> otherwise) {
        List<Recipient> waitingFor = now.hold().isDefined() ? people(Action.LIFT_HOLD) : otherwise;
        return new Checklist(now.stage().name(), List.empty(), waitingFor);
    }

    private Checklist visible() {
        List<Checklist.Step> steps = List.empty();
        List<Recipient> waitingFor = List.empty();
        for (Action action : DECIDER.nextSteps(sight.definition(), now, context).reject(this::isHidden)) {
            Checklist.Step step = step(action, true);
            List<Checklist.Step> before = clearing(step, steps);
            steps = steps.appendAll(before).append(step);
            waitingFor = waitingFor.appendAll(whoMoves(step, List.of(action)));
        }
        return new Checklist(now.stage().name(), steps, waitingFor.distinct());
    }

    private Checklist.Step step(Action action, boolean leadsOn) {
        List<Requirement> asked =
                DECIDER.requirements(sight.definition(), now, action, context).reject(this::isHidden);
        return new Checklist.Step(action, DECIDER.lifecycle().roles(action), isOpen(action), leadsOn, asked);
    }

    /** Whoever may not know who else reviews (ATS-057) cannot know whether a seat is free. */
    private boolean isHidden(Action action) {
        return action == Action.ASSIGN_REVIEWER
                && now.stage() instanceof ReviewStage.UnderReview
                && sees(Facet.REVIEW_COURSE) == Extent.OWN;
    }

    /** Whoever may not know what reviewers found cannot know whether they agree. */
    private boolean isHidden(Requirement asked) {
        return asked.code() == RequirementCode.REVIEWERS_AGREE && sees(Facet.FINDINGS) == Extent.RELEASED;
    }

    private boolean isOpen(Action action) {
        return menu.get(action.ordinal()).allowed();
    }

    /** The actions that meet what the step lacks, as far as they ask for more than that no hold lies. */
    private List<Checklist.Step> clearing(Checklist.Step step, List<Checklist.Step> known) {
        return step.requirements()
                .filter(Requirement::unmet)
                .flatMap(asked -> asked.code().metBy())
                .distinct()
                .reject(action -> action == step.action() || known.exists(other -> other.action() == action))
                .map(action -> step(action, false))
                .filter(other -> other.requirements().exists(asked -> asked.code() != RequirementCode.NOT_HELD));
    }

    /** Who has to act before the step is taken: whoever meets what it lacks, else whoever takes it, be it the viewer or not. */
    private List<Recipient> whoMoves(Checklist.Step step, List<Action> seen) {
        List<Requirement> lacking = step.requirements()
                .filter(asked -> asked.unmet() && !asked.code().personal());
        if (lacking.isEmpty()) {
            return people(step.action());
        }
        return lacking.flatMap(asked -> asked.code().metBy())
                .distinct()
                .reject(seen::contains)
                .flatMap(action -> whoMoves(step(action, false), seen.append(action)));
    }

    private List<Recipient> people(Action action) {
        return DECIDER.lifecycle().roles(action).flatMap(role -> people(action, role));
    }

    /** The known people of a role whom nothing lasting keeps from the action; the role where there are none. */
    private List<Recipient> people(Action action, Role role) {
        List<Recipient> named = inTheCase(role)
                .reject(person -> blocking(action, new Actor(person, role)).exists(reason -> !reason.curable()))
                .map(person -> Recipients.of(role, person));
        return named.isEmpty() ? List.of(Recipients.of(role)) : named;
    }

    private List<Reason> blocking(Action action, Actor by) {
        return DECIDER.menu(sight.definition(), now, new Context(by, context.at()))
                .get(action.ordinal())
                .blockedBy();
    }

    private List<String> inTheCase(Role role) {
        return switch (role) {
            case PARTICIPANT -> List.of(now.participant());
            case MENTOR -> now.mentoring().present().toList().map(mentor -> mentor.person());
            case REVIEWER -> now.reviewing().reviewers();
            case MODERATOR, LEAD_MODERATOR, PROGRAMME_HEAD, ADMINISTRATOR, SYSTEM ->
                now.stage() instanceof Stage.VivaBooked booked
                        ? booked.booking()
                                .panel()
                                .filter(seat -> seat.role() == role)
                                .map(PanelSeat::person)
                        : List.empty();
        };
    }
}
