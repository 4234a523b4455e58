package io.github.atskit.core.decision;

import static io.github.atskit.core.decision.Succession.at;
import static io.github.atskit.core.decision.Succession.broken;
import static io.github.atskit.core.decision.Succession.isBeforeSubmission;
import static io.github.atskit.core.decision.Succession.isWriting;
import static io.github.atskit.core.decision.Succession.next;
import static io.github.atskit.core.decision.Succession.require;
import static io.github.atskit.core.decision.Succession.settled;
import static io.github.atskit.core.decision.Succession.underReview;
import static io.github.atskit.core.decision.Succession.with;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.NotAwardedWhy;
import io.github.atskit.core.candidacy.ReviewStage;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.candidacy.StageName;
import io.github.atskit.core.candidacy.Windows;
import io.github.atskit.core.definition.Deadline;
import io.github.atskit.core.definition.Milestone;
import io.github.atskit.core.event.AttemptsUsedUp;
import io.github.atskit.core.event.Awarded;
import io.github.atskit.core.event.CertificateIssued;
import io.github.atskit.core.event.DiscussionLogged;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ExtensionGranted;
import io.github.atskit.core.event.HoldLifted;
import io.github.atskit.core.event.HoldPlaced;
import io.github.atskit.core.event.Lapsed;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.event.MentorRequestDeclined;
import io.github.atskit.core.event.MentorRequested;
import io.github.atskit.core.event.ModificationsRequested;
import io.github.atskit.core.event.Recommended;
import io.github.atskit.core.event.ReviewAdjusted;
import io.github.atskit.core.event.ReviewConfirmed;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewReturned;
import io.github.atskit.core.event.ReviewSampled;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.event.RoundsUsedUp;
import io.github.atskit.core.event.SectionSaved;
import io.github.atskit.core.event.StatementWritten;
import io.github.atskit.core.event.VivaBooked;
import io.github.atskit.core.event.VivaCancelled;
import io.github.atskit.core.event.VivaMissed;
import io.github.atskit.core.event.VivaNotPassed;
import io.github.atskit.core.event.VivaPassed;
import io.github.atskit.core.event.VivaRebooked;
import io.github.atskit.core.event.Withdrawn;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.mentoring.MentorRequest;
import io.github.atskit.core.mentoring.Mentoring;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.workbook.Workbook;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * The only way state changes: an event is applied, or refused where it cannot follow. It needs no definition, for an event carries
 * every consequence that depends on one.
 */
final class Evolution implements Event.Cases<Candidacy, Candidacy> {
    private static final Stage DRAFTING = new Stage.Drafting();
    private static final Stage AWAITING_REVIEWER = new ReviewStage.AwaitingReviewer();

    static Candidacy first(CandidacyId id, Enrolled event) {
        Deadline submission = new Deadline(Milestone.SUBMISSION, event.submission());
        return new Candidacy(
                id,
                1,
                event.definition(),
                event.participant(),
                Mentoring.NOT_BEGUN,
                Workbook.empty(event.template(), event.edition()),
                Reviewing.NOT_BEGUN,
                new Windows(Option.some(submission), Option.none(), event.resubmission()),
                Option.none(),
                new Stage.AwaitingMentor());
    }

    Candidacy apply(Candidacy now, Event event) {
        boolean held = now.hold().isDefined();
        if (held && !(event instanceof HoldLifted) && !(event instanceof Withdrawn)) {
            throw broken(now, event);
        }
        return event.fold(now, this);
    }

    // Enrolment and mentoring.

    @Override
    public Candidacy enrolled(Candidacy now, Enrolled event) {
        throw broken(now, event);
    }

    @Override
    public Candidacy mentorRequested(Candidacy now, MentorRequested event) {
        require(isBeforeSubmission(now) && now.mentoring().request().isEmpty(), now, event);
        return with(now, now.mentoring().requested(Option.some(new MentorRequest(event.note()))), now.stage());
    }

    @Override
    public Candidacy mentorRequestDeclined(Candidacy now, MentorRequestDeclined event) {
        require(isBeforeSubmission(now) && now.mentoring().request().isDefined(), now, event);
        return with(now, now.mentoring().requested(Option.none()), now.stage());
    }

    @Override
    public Candidacy mentorNominated(Candidacy now, MentorNominated event) {
        require(isBeforeSubmission(now), now, event);
        boolean first = now.stage().name() == StageName.AWAITING_MENTOR;
        Mentoring mentoring = now.mentoring().nominated(event.mentor(), event.statementVoided());
        return with(now, mentoring, first ? DRAFTING : now.stage());
    }

    @Override
    public Candidacy discussionLogged(Candidacy now, DiscussionLogged event) {
        require(isWriting(now), now, event);
        return with(now, now.mentoring().discussed(event.discussion()), now.stage());
    }

    @Override
    public Candidacy statementWritten(Candidacy now, StatementWritten event) {
        require(isWriting(now) && now.mentoring().isPresent(event.statement().mentor()), now, event);
        return with(now, now.mentoring().stated(event.statement()), now.stage());
    }

    // The workbook and its window.

    @Override
    public Candidacy sectionSaved(Candidacy now, SectionSaved event) {
        require(isWriting(now), now, event);
        Workbook workbook = now.workbook().with(event.change());
        return next(now, now.mentoring(), workbook, now.reviewing(), now.windows(), now.hold(), now.stage());
    }

    @Override
    public Candidacy workbookSubmitted(Candidacy now, WorkbookSubmitted event) {
        boolean again = now.stage().name() == StageName.MODIFYING;
        require(isWriting(now) && event.round() == now.round() + (again ? 1 : 0), now, event);
        return next(
                now,
                now.mentoring(),
                now.workbook(),
                now.reviewing().submitted(event.round()),
                now.windows().closed(),
                now.hold(),
                AWAITING_REVIEWER);
    }

    @Override
    public Candidacy extensionGranted(Candidacy now, ExtensionGranted event) {
        require(isWriting(now) && now.windows().end().isDefined(), now, event);
        return with(now, now.windows().extended(event.until()), now.hold(), now.stage());
    }

    @Override
    public Candidacy lapsed(Candidacy now, Lapsed event) {
        require(isWriting(now), now, event);
        return with(now, new Stage.NotAwarded(NotAwardedWhy.LAPSED));
    }

    // Review and moderation.

    @Override
    public Candidacy reviewerAssigned(Candidacy now, ReviewerAssigned event) {
        StageName stage = now.stage().name();
        require(stage == StageName.AWAITING_REVIEWER || stage == StageName.UNDER_REVIEW, now, event);
        Reviewing before = now.reviewing();
        boolean othersStay =
                event.reviewers().forAll(person -> person.equals(event.reviewer()) || before.isReviewer(person));
        boolean judgesStay = before.recorded().forAll(person -> Search.has(event.reviewers(), person));
        boolean eachOnce =
                event.reviewers().distinct().size() == event.reviewers().size();
        require(othersStay && judgesStay && eachOnce && !before.isReviewer(event.reviewer()), now, event);
        return underReview(now, before.assigned(event.reviewer(), event.reviewers()));
    }

    @Override
    public Candidacy reviewerStoodDown(Candidacy now, ReviewerStoodDown event) {
        ReviewStage.UnderReview stage = at(ReviewStage.UnderReview.class, now, event);
        require(Search.has(stage.reviewers(), event.reviewer()), now, event);
        Reviewing left = now.reviewing().stoodDown(event.reviewer());
        return left.reviewers().isEmpty() ? with(now, left, AWAITING_REVIEWER) : underReview(now, left);
    }

    @Override
    public Candidacy reviewRecorded(Candidacy now, ReviewRecorded event) {
        ReviewStage.UnderReview stage = at(ReviewStage.UnderReview.class, now, event);
        boolean awaited = Search.has(stage.reviewers(), event.reviewer()) && !stage.hasRecorded(event.reviewer());
        int seatedStill = stage.reviewers().size() - stage.recorded().size() - 1;
        require(awaited && event.awaited() >= seatedStill, now, event);
        boolean last = event.awaited() == 0;
        Reviewing reviewing = now.reviewing().recorded(event.reviewer(), event.review(), last);
        if (!last) {
            return underReview(now, reviewing);
        }
        require(event.joined().isDefined() == !stage.recorded().isEmpty(), now, event);
        if (event.joined().isEmpty()) {
            return with(now, reviewing, new ReviewStage.InModeration(event.review(), event.met(), List.empty()));
        }
        JoinedReview joined = event.joined().get();
        Stage next = new ReviewStage.InModeration(joined.review(), joined.met(), joined.disputed());
        return with(now, reviewing.requested(joined.review()), next);
    }

    @Override
    public Candidacy reviewSampled(Candidacy now, ReviewSampled event) {
        return with(now, at(ReviewStage.InModeration.class, now, event));
    }

    @Override
    public Candidacy reviewConfirmed(Candidacy now, ReviewConfirmed event) {
        Stage stage = settled(now, event);
        return with(now, now.reviewing().moderated(event.moderator(), false), stage);
    }

    @Override
    public Candidacy reviewAdjusted(Candidacy now, ReviewAdjusted event) {
        at(ReviewStage.InModeration.class, now, event);
        Review review = event.review();
        Reviewing reviewing = now.reviewing().requested(review).moderated(event.moderator(), false);
        return with(now, reviewing, new ReviewStage.InModeration(review, event.met(), List.empty()));
    }

    @Override
    public Candidacy reviewReturned(Candidacy now, ReviewReturned event) {
        at(ReviewStage.InModeration.class, now, event);
        require(!now.reviewing().reviewers().isEmpty(), now, event);
        return underReview(now, now.reviewing().moderated(event.moderator(), true));
    }

    @Override
    public Candidacy recommended(Candidacy now, Recommended event) {
        require(settled(now, event).met(), now, event);
        return with(now, new Stage.AwaitingViva(0, Option.none()));
    }

    @Override
    public Candidacy modificationsRequested(Candidacy now, ModificationsRequested event) {
        require(!settled(now, event).met(), now, event);
        Stage stage = new Stage.Modifying(event.feedback(), event.requests());
        return with(now, now.windows().opened(event.end()), now.hold(), stage);
    }

    @Override
    public Candidacy roundsUsedUp(Candidacy now, RoundsUsedUp event) {
        require(!settled(now, event).met(), now, event);
        return with(now, new Stage.NotAwarded(NotAwardedWhy.ROUNDS_USED_UP));
    }

    // Viva, award, certificate.

    @Override
    public Candidacy vivaBooked(Candidacy now, VivaBooked event) {
        Stage.AwaitingViva stage = at(Stage.AwaitingViva.class, now, event);
        return with(now, new Stage.VivaBooked(event.booking(), stage.attemptsUsed(), stage.resitFrom(), false));
    }

    @Override
    public Candidacy vivaRebooked(Candidacy now, VivaRebooked event) {
        Stage.VivaBooked stage = openBooking(now, event);
        return with(now, new Stage.VivaBooked(event.booking(), stage.attemptsUsed(), stage.resitFrom(), false));
    }

    @Override
    public Candidacy vivaCancelled(Candidacy now, VivaCancelled event) {
        return waitingAgain(now, openBooking(now, event));
    }

    @Override
    public Candidacy vivaMissed(Candidacy now, VivaMissed event) {
        return waitingAgain(now, openBooking(now, event));
    }

    private static Stage.VivaBooked openBooking(Candidacy now, Event event) {
        Stage.VivaBooked stage = at(Stage.VivaBooked.class, now, event);
        require(!stage.passed(), now, event);
        return stage;
    }

    private static Candidacy waitingAgain(Candidacy now, Stage.VivaBooked stage) {
        return with(now, new Stage.AwaitingViva(stage.attemptsUsed(), stage.resitFrom()));
    }

    @Override
    public Candidacy vivaPassed(Candidacy now, VivaPassed event) {
        Stage.VivaBooked stage = openBooking(now, event);
        return with(now, new Stage.VivaBooked(stage.booking(), stage.attemptsUsed(), stage.resitFrom(), true));
    }

    @Override
    public Candidacy awarded(Candidacy now, Awarded event) {
        require(at(Stage.VivaBooked.class, now, event).passed(), now, event);
        return with(now, new Stage.Awarded(event.on(), Option.none()));
    }

    @Override
    public Candidacy vivaNotPassed(Candidacy now, VivaNotPassed event) {
        Stage.VivaBooked stage = openBooking(now, event);
        return with(now, new Stage.AwaitingViva(stage.attemptsUsed() + 1, Option.some(event.resitFrom())));
    }

    @Override
    public Candidacy attemptsUsedUp(Candidacy now, AttemptsUsedUp event) {
        require(at(Stage.AwaitingViva.class, now, event).attemptsUsed() > 0, now, event);
        return with(now, new Stage.NotAwarded(NotAwardedWhy.ATTEMPTS_USED_UP));
    }

    @Override
    public Candidacy certificateIssued(Candidacy now, CertificateIssued event) {
        Stage.Awarded stage = at(Stage.Awarded.class, now, event);
        require(stage.certificate().isEmpty(), now, event);
        return with(now, new Stage.Awarded(stage.on(), Option.some(event.certificate())));
    }

    // At any stage.

    @Override
    public Candidacy holdPlaced(Candidacy now, HoldPlaced event) {
        require(!now.stage().name().terminal(), now, event);
        return with(now, now.windows(), Option.some(event.hold()), now.stage());
    }

    @Override
    public Candidacy holdLifted(Candidacy now, HoldLifted event) {
        require(now.hold().isDefined(), now, event);
        return with(now, event.windows(), Option.none(), now.stage());
    }

    @Override
    public Candidacy withdrawn(Candidacy now, Withdrawn event) {
        require(!now.stage().name().terminal(), now, event);
        return with(now, now.windows(), Option.none(), new Stage.Withdrawn(event.by(), event.reason()));
    }
}
