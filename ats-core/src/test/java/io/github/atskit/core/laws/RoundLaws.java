package io.github.atskit.core.laws;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.command.RecordReview;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewAdjusted;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.event.RoundsUsedUp;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.fixture.Reviews;
import io.github.atskit.core.rejection.Rejection;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Finding;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.RecordedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Holds one definition against the laws of a round of review: its seats, its reviews, and what becomes of them. */
final class RoundLaws {
    private static final Set<StageName> JUDGING =
            EnumSet.of(StageName.AWAITING_REVIEWER, StageName.UNDER_REVIEW, StageName.IN_MODERATION);
    private static final Set<StageName> JUDGED =
            EnumSet.of(StageName.MODIFYING, StageName.AWAITING_VIVA, StageName.VIVA_BOOKED, StageName.AWARDED);

    private final String name;
    private final ProgrammeDefinition definition;
    private final Decider decider;
    private final Findings findings;

    RoundLaws(String name, ProgrammeDefinition definition, Decider decider, Findings findings) {
        this.name = name;
        this.definition = definition;
        this.decider = decider;
        this.findings = findings;
    }

    private void check(Law law, boolean holds, Supplier<String> example) {
        findings.check(law, holds, () -> name + ": " + example.get());
    }

    void ofTheCandidacy(Candidacy now, List<Event> history) {
        List<Event> round = after(history, WorkbookSubmitted.class);
        int released = round.count(RoundLaws::isRelease);
        StageName stage = now.stage().name();
        boolean once = JUDGING.contains(stage) ? released == 0 : !JUDGED.contains(stage) || released == 1;
        check(Law.ONE_RELEASE, once && released <= 1, () -> history.map(Event::type) + " on " + now);
        List<String> judged = after(round, ReviewReturned.class)
                .filter(event -> event instanceof ReviewRecorded)
                .map(event -> ((ReviewRecorded) event).reviewer());
        check(Law.ONCE, judged.distinct().size() == judged.size(), () -> judged + " on " + now);
    }

    private static List<Event> after(List<Event> history, Class<? extends Event> last) {
        return history.drop(history.lastIndexWhere(last::isInstance) + 1);
    }

    private static boolean isRelease(Event event) {
        return event instanceof Recommended || event instanceof ModificationsRequested || event instanceof RoundsUsedUp;
    }

    void ofATransition(Candidacy now, Command command, Context context, Transition transition) {
        Supplier<String> example =
                () -> transition.events() + " from " + command + " by " + context.by() + " on " + now;
        for (Event event : transition.events()) {
            check(Law.SEATS, leavesRightly(now, event, transition.to()), example);
            if (event instanceof ReviewerAssigned assigned) {
                check(Law.CALIBRATED, isCalibrated(assigned, context.at()), example);
            }
        }
        boolean open = now.stage() instanceof ReviewStage.InModeration stage
                && !stage.disputed().isEmpty();
        boolean decided = transition.event() instanceof ReviewAdjusted;
        boolean released = transition.events().exists(RoundLaws::isRelease);
        check(Law.DISPUTED, !open || !released || decided, example);
        if (transition.event() instanceof ReviewRecorded recorded) {
            boolean disputed =
                    recorded.joined().exists(joined -> !joined.disputed().isEmpty());
            check(Law.DISPUTED, !disputed || !released, example);
            check(Law.JOINED, isJoinedRightly(now, recorded, transition), example);
        }
    }

    private static boolean leavesRightly(Candidacy now, Event event, Candidacy to) {
        List<String> before = now.reviewing().reviewers();
        List<String> gone = before.removeAll(to.reviewing().reviewers());
        if (event instanceof ReviewerAssigned assigned) {
            boolean kept =
                    to.reviewing().reviewers().equals(before.removeAll(gone).append(assigned.reviewer()));
            boolean judged = gone.exists(person -> now.reviewing().recorded().contains(person));
            boolean told = gone.isEmpty() || assigned.reason().isDefined();
            return kept
                    && told
                    && !judged
                    && gone.size() <= 1
                    && assigned.reviewers().equals(to.reviewing().reviewers());
        }
        if (event instanceof ReviewerStoodDown stoodDown) {
            return gone.equals(List.of(stoodDown.reviewer()));
        }
        return gone.isEmpty() || event instanceof WorkbookSubmitted;
    }

    private boolean isCalibrated(ReviewerAssigned assigned, Instant at) {
        Option<Integer> days = definition.review().calibrationDays();
        LocalDate today = at.atZone(definition.calendar().zone()).toLocalDate();
        return days.isEmpty()
                || assigned.calibratedOn()
                        .exists(passed -> !passed.isAfter(today)
                                && !passed.plusDays(days.get()).isBefore(today));
    }

    private boolean isJoinedRightly(Candidacy now, ReviewRecorded recorded, Transition transition) {
        List<Review> reviews =
                now.reviewing().reviews().map(RecordedReview::review).append(recorded.review());
        boolean awaited = reviews.size() < definition.review().reviewers();
        boolean stays = transition.to().stage().name() == StageName.UNDER_REVIEW
                && transition.events().size() == 1;
        if (awaited || reviews.size() == 1) {
            return recorded.joined().isEmpty() && awaited == stays && awaited == recorded.awaited() > 0;
        }
        return recorded.awaited() == 0 && !stays && recorded.joined().exists(joined -> isOf(reviews, joined, now));
    }

    private boolean isOf(List<Review> reviews, JoinedReview joined, Candidacy now) {
        List<Criterion> open = List.of(Criterion.values())
                .filter(criterion -> finding(reviews, criterion).equals("open"));
        boolean found = List.of(Criterion.values())
                .forAll(criterion ->
                        joined.review().judgements().get(criterion.code()).get().finding()
                                == (finding(reviews, criterion).equals("met") ? Finding.MET : Finding.NOT_MET));
        List<String> ids = joined.review().modifications().map(ModificationRequest::id);
        boolean asks = joined.met() == ids.isEmpty()
                && ids.distinct().size() == ids.size()
                && !ids.exists(now.reviewing().earlierRequestIds()::contains);
        return found
                && joined.disputed().equals(open)
                && joined.met() == joined.review().allMet()
                && asks;
    }

    /** The policies, written down a second time. */
    private String finding(List<Review> reviews, Criterion criterion) {
        int yes = reviews.count(
                review -> review.judgements().get(criterion.code()).get().finding() == Finding.MET);
        int no = reviews.size() - yes;
        String common = no == 0 ? "met" : yes == 0 ? "not-met" : "open";
        return switch (definition.review().reconciliation()) {
            case ALL_AGREE, MODERATOR_DECIDES -> common;
            case STRICTER_WINS -> no > 0 ? "not-met" : "met";
            case MAJORITY -> yes > no ? "met" : no > yes ? "not-met" : "open";
        };
    }

    /**
     * Asks everything twice: of the candidacy as it stands, and of one in which the others have found the contrary. While reviews are
     * awaited a reviewer is told the same by both.
     */
    void ofIndependence(Candidacy now, List<Event> history, List<Command> commands, Instant at) {
        if (!(now.stage() instanceof ReviewStage.UnderReview stage)
                || stage.recorded().isEmpty()) {
            return;
        }
        for (String person : stage.reviewers()) {
            Candidacy twin = twin(now, history, person);
            Context context = new Context(new Actor(person, Role.REVIEWER), at);
            Supplier<String> example = () -> person + " on " + now;
            check(
                    Law.INDEPENDENT,
                    decider.menu(definition, now, context).equals(decider.menu(definition, twin, context)),
                    example);
            check(
                    Law.INDEPENDENT,
                    now.reviewing()
                                    .reviewsSeenBy(person)
                                    .equals(twin.reviewing().reviewsSeenBy(person))
                            && now.reviewing()
                                    .reviewsSeenBy(person)
                                    .forAll(seen -> seen.reviewer().equals(person)),
                    example);
            for (Command command : commands) {
                check(
                        Law.INDEPENDENT,
                        answer(now, command, context).equals(answer(twin, command, context)),
                        () -> command + " by " + example.get());
            }
        }
    }

    /** Reasons, or the events; of the last review only what its author gave, for then all are in. */
    private Object answer(Candidacy now, Command command, Context context) {
        Either<Rejection, Transition> answer = decider.decide(definition, now, command, context);
        if (answer.isLeft()) {
            return answer.getLeft().reasons();
        }
        boolean allIn = command instanceof RecordReview
                && ((ReviewRecorded) answer.get().event()).awaited() == 0;
        return allIn ? "all in" : answer.get().events();
    }

    private Candidacy twin(Candidacy now, List<Event> history, String person) {
        int begun = Math.max(
                history.lastIndexWhere(event -> event instanceof WorkbookSubmitted),
                history.lastIndexWhere(event -> event instanceof ReviewReturned));
        List<Event> changed = history.zipWithIndex()
                .map(event -> event._2() > begun
                                && event._1() instanceof ReviewRecorded recorded
                                && !recorded.reviewer().equals(person)
                        ? contrary(recorded)
                        : event._1());
        return decider.replay(now.id(), changed).get();
    }

    private static ReviewRecorded contrary(ReviewRecorded recorded) {
        Review review = recorded.met() ? Reviews.notMet("z-1", "q-2") : Reviews.met();
        return new ReviewRecorded(recorded.reviewer(), review, review.allMet(), recorded.awaited(), recorded.joined());
    }
}
