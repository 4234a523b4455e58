package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Action;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Lifecycle;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ModerationRules;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Awarded;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewAdjusted;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewSampled;
import io.github.atskit.core.event.VivaPassed;
import io.github.atskit.core.fixture.People;
import io.github.atskit.core.rejection.Advice;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.Reconciliation;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.sampling.Draw;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Holds one definition against the laws, question by question. */
final class LawBook {
    private static final Set<Rule> DOORS = EnumSet.of(
            Rule.ATS_001,
            Rule.ATS_002,
            Rule.ATS_003,
            Rule.ATS_004,
            Rule.ATS_005,
            Rule.ATS_006,
            Rule.ATS_007,
            Rule.ATS_009,
            Rule.ATS_056);

    private final String name;
    private final ProgrammeDefinition definition;
    private final Decider decider;
    private final Findings findings;
    private final Lifecycle lifecycle;
    private final Set<Lifecycle.Arrow> declared;
    private final Map<StageName, Map<Action, Set<EventType>>> events = new EnumMap<>(StageName.class);

    LawBook(String name, ProgrammeDefinition definition, Decider decider, Findings findings) {
        this.name = name;
        this.definition = definition;
        this.decider = decider;
        this.findings = findings;
        this.lifecycle = decider.lifecycle();
        this.declared = lifecycle.arrows().toJavaSet();
        for (StageName stage : StageName.values()) {
            Map<Action, Set<EventType>> cells = new EnumMap<>(Action.class);
            for (Action action : Action.values()) {
                cells.put(action, lifecycle.events(stage, action).toJavaSet());
            }
            events.put(stage, cells);
        }
    }

    private void check(Law law, boolean holds, Supplier<String> example) {
        findings.check(law, holds, () -> name + ": " + example.get());
    }

    private static String asked(Candidacy now, Object command, Context context) {
        return command + " by " + context.by() + " at " + context.at() + " on " + now;
    }

    void ofTheCandidacy(Candidacy now, List<Event> history) {
        check(
                Law.REPLAY,
                decider.replay(now.id(), history).contains(now),
                () -> history.map(event -> event.type().code()) + " on " + now);
        check(Law.REVISION, now.revision() == history.size(), now::toString);
        boolean before = now.stage().name() == StageName.AWAITING_MENTOR;
        boolean ended = now.stage().name() == StageName.WITHDRAWN;
        check(Law.MENTOR_FIRST, before || ended || now.mentoring().present().isDefined(), now::toString);
        int recommended = history.lastIndexWhere(event -> event instanceof Recommended);
        boolean invited = now.stage() instanceof Stage.AwaitingViva || now.stage() instanceof Stage.VivaBooked;
        check(Law.INVITED, !invited || recommended > 0, now::toString);
        int awarded = history.lastIndexWhere(event -> event instanceof Awarded);
        boolean rightly = recommended > 0
                && awarded > recommended
                && history.get(awarded - 1) instanceof VivaPassed
                && history.count(event -> event instanceof Awarded) == 1;
        check(
                Law.AWARDED,
                now.stage() instanceof Stage.Awarded == awarded > 0 && (awarded < 0 || rightly),
                now::toString);
    }

    void ofTheMenu(Candidacy now, java.util.List<ActionStatus> menu, Context context) {
        boolean stranger = Alphabet.STRANGERS.contains(context.by());
        for (ActionStatus status : menu) {
            String door = Doors.closed(status.action(), now, context.by());
            check(
                    Law.ORDER,
                    fits(door, status.blockedBy()),
                    () -> status + ", not " + door + ": " + asked(now, "menu", context));
            check(Law.RULE_ORDER, inRuleOrder(status.blockedBy()), () -> status + ": " + asked(now, "menu", context));
            boolean role = Doors.who(status.action()).contains(context.by().role());
            if (stranger || !role) {
                check(
                        Law.SECRECY,
                        !status.allowed() && findings.sameAsEver(context.by(), status.action(), status.blockedBy()),
                        () -> status + ": " + asked(now, "menu", context));
            }
            boolean bystander = context.by().role() == Role.PROGRAMME_HEAD
                    || context.by().role() == Role.SYSTEM && status.action() != Action.LAPSE;
            check(Law.BYSTANDERS, !(bystander && status.allowed()), () -> asked(now, status, context));
        }
    }

    /** A closed door answers alone; where all are open, none of them answers. */
    private static boolean fits(String door, List<Reason> reasons) {
        if (door.isEmpty()) {
            return reasons.forAll(reason -> !DOORS.contains(reason.rule()));
        }
        return reasons.size() == 1
                && door.equals(
                        reasons.head().rule() + " " + reasons.head().code().code());
    }

    private static boolean inRuleOrder(List<Reason> reasons) {
        for (List<Reason> rest = reasons; rest.size() > 1; rest = rest.tail()) {
            if (rest.head().rule().id().compareTo(rest.get(1).rule().id()) > 0) {
                return false;
            }
        }
        return true;
    }

    void ofARejection(Candidacy now, Command command, Context context, List<Reason> blocked, Rejection rejection) {
        List<Reason> reasons = rejection.reasons();
        boolean closed = !blocked.isEmpty() && DOORS.contains(blocked.head().rule());
        boolean holds = closed ? reasons.equals(blocked) : blocked.isEmpty() || reasons.containsAll(blocked);
        check(Law.MENU_BLOCKED, holds, () -> blocked + " but " + reasons + ": " + asked(now, command, context));
        if (!closed) {
            check(
                    Law.ORDER,
                    fits("", reasons) && rejection.action() == command.action(),
                    () -> reasons + ": " + asked(now, command, context));
            check(Law.RULE_ORDER, inRuleOrder(reasons), () -> reasons + ": " + asked(now, command, context));
            check(
                    Law.ADVICE,
                    reasons.forAll(reason -> reason.rule() != Rule.ATS_023),
                    () -> asked(now, command, context));
        }
    }

    void ofATransition(
            Candidacy now,
            List<Event> history,
            Command command,
            Context context,
            List<Reason> blocked,
            Transition transition) {
        Supplier<String> example = () -> transition.events() + " from " + asked(now, command, context);
        check(Law.MENU_BLOCKED, blocked.isEmpty(), example);
        check(Law.ORDER, Doors.closed(command.action(), now, context.by()).isEmpty(), example);
        check(
                Law.REVISION,
                transition.expected().value() == now.revision()
                        && transition.to().revision()
                                == now.revision() + transition.events().size(),
                example);
        Candidacy folded = transition.events().foldLeft(now, decider::evolve);
        check(Law.REPLAY, folded.equals(transition.to()), example);
        arrows(now, command, transition, example);
        if (now.stage() instanceof Stage.Awarded awarded) {
            boolean once = command.action() == Action.ISSUE_CERTIFICATE
                    && awarded.certificate().isEmpty();
            check(Law.TERMINAL, once && transition.to().stage() instanceof Stage.Awarded, example);
        } else {
            check(Law.TERMINAL, !now.stage().name().terminal(), example);
        }
        advice(transition, example);
        for (Event event : transition.events()) {
            released(now, transition, event, example);
        }
    }

    private void arrows(Candidacy now, Command command, Transition transition, Supplier<String> example) {
        StageName from = now.stage().name();
        Lifecycle.Arrow arrow = new Lifecycle.Arrow(
                Option.some(from), command.action(), transition.to().stage().name());
        Set<EventType> types = transition.events().map(Event::type).toJavaSet();
        check(
                Law.ARROWS,
                declared.contains(arrow)
                        && events.get(from).get(command.action()).containsAll(types),
                example);
        findings.taken.add(arrow);
        findings.told
                .computeIfAbsent(from, none -> new EnumMap<>(Action.class))
                .computeIfAbsent(command.action(), none -> EnumSet.noneOf(EventType.class))
                .addAll(types);
    }

    static Lifecycle.Arrow arrow(Transition enrolment) {
        return new Lifecycle.Arrow(
                Option.none(), Action.ENROL, enrolment.to().stage().name());
    }

    private void advice(Transition transition, Supplier<String> example) {
        List<Advice> expected = List.empty();
        if (transition.event() instanceof MentorNominated nominated) {
            expected = nominated.mentor().mentoringProgramme() ? expected : expected.prepend(Advice.MENTOR_UNTRAINED);
            expected =
                    nominated.mentor().moreExperienced() ? expected : expected.prepend(Advice.MENTOR_LESS_EXPERIENCED);
        }
        check(Law.ADVICE, transition.advice().equals(expected), example);
    }

    private void released(Candidacy now, Transition transition, Event event, Supplier<String> example) {
        Option<Review> review = review(now, transition);
        if (event instanceof Recommended) {
            check(Law.RECOMMENDED, review.exists(LawBook::threeMet), example);
        }
        if (event instanceof ModificationsRequested requested) {
            boolean holds = !requested.feedback().isBlank()
                    && review.exists(given -> given.feedback().equals(requested.feedback())
                            && given.modifications().equals(requested.requests()))
                    && !requested.requests().isEmpty();
            check(Law.FEEDBACK, holds, example);
        }
        if (event instanceof ReviewRecorded recorded) {
            boolean sampled = transition.consequence().exists(next -> next instanceof ReviewSampled);
            check(Law.SAMPLE, isModerated(now, recorded) == sampled, example);
        }
    }

    private boolean isModerated(Candidacy now, ReviewRecorded recorded) {
        if (recorded.awaited() > 0) {
            return false;
        }
        boolean open = recorded.joined().exists(joined -> !joined.disputed().isEmpty());
        boolean always = definition.review().reconciliation() == Reconciliation.MODERATOR_DECIDES;
        boolean met = recorded.joined().map(JoinedReview::met).getOrElse(recorded.met());
        ModerationRules plan = definition.moderation();
        int percent = met ? plan.metPercent() : plan.notMetPercent();
        int draw = Draw.of(plan.seed(), definition.cohort(), now.id().value(), now.round())
                .outOfHundred();
        return open || always || now.reviewing().returned() || draw < percent;
    }

    /** The review that a release speaks of: the one just given, else the one that was being moderated. */
    private static Option<Review> review(Candidacy now, Transition transition) {
        if (transition.event() instanceof ReviewRecorded recorded) {
            return recorded.joined().map(JoinedReview::review).orElse(Option.some(recorded.review()));
        }
        if (transition.event() instanceof ReviewAdjusted adjusted) {
            return Option.some(adjusted.review());
        }
        return now.stage() instanceof ReviewStage.InModeration stage ? Option.some(stage.review()) : Option.none();
    }

    private static boolean threeMet(Review review) {
        return review.judgements().keySet().toJavaSet().equals(Set.of("authenticity", "sufficiency", "reliability"))
                && review.judgements().values().map(Judgement::finding).forAll(Finding.MET::equals);
    }

    void ofWhatTheMenuAllows(Candidacy now, java.util.List<ActionStatus> menu, Set<Action> accepted, Context context) {
        for (ActionStatus status : menu) {
            check(
                    Law.MENU_ALLOWED,
                    !status.allowed() || accepted.contains(status.action()),
                    () -> asked(now, status.action(), context));
        }
    }

    /** Handing in is in time exactly as long as lapsing is too early. */
    void ofLapsing(Candidacy now, Instant at) {
        boolean writing =
                now.stage().name() == StageName.DRAFTING || now.stage().name() == StageName.MODIFYING;
        if (!writing || now.hold().isDefined()) {
            return;
        }
        List<ActionStatus> participant = decider.menu(definition, now, new Context(People.PARTICIPANT, at));
        List<ActionStatus> system = decider.menu(definition, now, new Context(People.SYSTEM, at));
        boolean lapses = system.get(Action.LAPSE.ordinal()).allowed();
        boolean late = participant
                .get(Action.SUBMIT_WORKBOOK.ordinal())
                .blockedBy()
                .exists(reason -> reason.code() == ReasonCode.DEADLINE_PASSED);
        boolean ended = now.windows().end().exists(at::isAfter);
        check(Law.LAPSE, lapses == late && late == ended, () -> at + " on " + now);
    }

    void thrown(Candidacy now, Command command, Context context, RuntimeException thrown) {
        check(Law.TOTAL, false, () -> thrown + " from " + asked(now, command, context));
    }
}
