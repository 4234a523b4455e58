package io.github.atskit.core.sight;

import io.github.atskit.core.definition.EntryFacts;
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
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** An event without what one viewer may not see, or nothing of it. One case for each event, so that a new event cannot be forgotten. */
record RedactedEvent(Redaction redaction) implements Event.Cases<RedactedEvent.Moment, Option<Event>> {
    private static final EntryFacts NOTHING_KNOWN = new EntryFacts(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    /** When an event happened: in the whole history, after it in its round, and at which place. */
    record Moment(Course course, Round round, int place) {}

    private boolean sees(Facet facet) {
        return redaction.viewpoint().sees(facet);
    }

    private Option<Event> where(Facet facet, Event event) {
        return sees(facet) ? Option.some(event) : Option.none();
    }

    /** What only those hear who know the course of the review, and reviewers about their own round. */
    private Option<Event> inTheCourse(Moment moment, Event event) {
        return switch (redaction.course()) {
            case ALL -> Option.some(event);
            case OWN -> moment.round().seats(me()) ? Option.some(event) : Option.none();
            case RELEASED, NOTHING -> Option.none();
        };
    }

    private boolean seesFindings(Moment moment) {
        return sees(Facet.FINDINGS) || moment.course().isReleased(moment.place());
    }

    private String me() {
        return redaction.viewer().id();
    }

    private Option<String> staffNote(Option<String> note) {
        return sees(Facet.STAFF_NOTES) ? note : Option.none();
    }

    // Enrolment and mentoring.

    @Override
    public Option<Event> enrolled(Moment moment, Enrolled event) {
        boolean entry = sees(Facet.ENTRY);
        return Option.some(new Enrolled(
                event.definition(),
                event.template(),
                event.edition(),
                redaction.participant(event.participant()),
                entry ? event.entry() : NOTHING_KNOWN,
                entry ? event.waived() : List.empty(),
                staffNote(event.waiverReason()),
                event.submission(),
                event.resubmission()));
    }

    @Override
    public Option<Event> mentorRequested(Moment moment, MentorRequested event) {
        return where(Facet.MENTOR_SEARCH, event);
    }

    @Override
    public Option<Event> mentorRequestDeclined(Moment moment, MentorRequestDeclined event) {
        return where(Facet.MENTOR_SEARCH, event);
    }

    @Override
    public Option<Event> mentorNominated(Moment moment, MentorNominated event) {
        return where(Facet.MENTORS, event);
    }

    @Override
    public Option<Event> discussionLogged(Moment moment, DiscussionLogged event) {
        return where(Facet.DISCUSSIONS, event);
    }

    @Override
    public Option<Event> statementWritten(Moment moment, StatementWritten event) {
        return Option.some(new StatementWritten(redaction.statement(event.statement())));
    }

    // The workbook and its window.

    @Override
    public Option<Event> sectionSaved(Moment moment, SectionSaved event) {
        return where(Facet.WORKBOOK, event);
    }

    @Override
    public Option<Event> workbookSubmitted(Moment moment, WorkbookSubmitted event) {
        return where(Facet.WORKBOOK, event);
    }

    @Override
    public Option<Event> extensionGranted(Moment moment, ExtensionGranted event) {
        String reason = sees(Facet.CIRCUMSTANCES) ? event.reason() : Redaction.NO_TEXT;
        return where(Facet.DEADLINES, new ExtensionGranted(event.until(), reason));
    }

    @Override
    public Option<Event> lapsed(Moment moment, Lapsed event) {
        return Option.some(event);
    }

    // Review and moderation.

    @Override
    public Option<Event> reviewerAssigned(Moment moment, ReviewerAssigned event) {
        return switch (redaction.course()) {
            case ALL -> Option.some(event);
            case OWN ->
                event.reviewer().equals(me())
                        ? Option.some(new ReviewerAssigned(
                                me(), staffNote(event.reason()), event.calibratedOn(), List.of(me())))
                        : Option.none();
            case RELEASED, NOTHING -> Option.none();
        };
    }

    @Override
    public Option<Event> reviewerStoodDown(Moment moment, ReviewerStoodDown event) {
        return redaction.course() == Extent.ALL ? Option.some(event) : Option.none();
    }

    @Override
    public Option<Event> reviewRecorded(Moment moment, ReviewRecorded event) {
        return switch (redaction.course()) {
            case ALL ->
                Option.some(
                        seesFindings(moment)
                                ? event
                                : new ReviewRecorded(
                                        event.reviewer(), Redaction.NO_REVIEW, false, event.awaited(), Option.none()));
            case OWN ->
                event.reviewer().equals(me()) || moment.course().isShared(moment.place(), event.reviewer())
                        ? Option.some(
                                new ReviewRecorded(event.reviewer(), event.review(), event.met(), 0, Option.none()))
                        : Option.none();
            case RELEASED, NOTHING -> Option.none();
        };
    }

    @Override
    public Option<Event> reviewSampled(Moment moment, ReviewSampled event) {
        return inTheCourse(moment, event);
    }

    @Override
    public Option<Event> reviewConfirmed(Moment moment, ReviewConfirmed event) {
        return redaction.course() == Extent.ALL ? Option.some(event) : Option.none();
    }

    @Override
    public Option<Event> reviewAdjusted(Moment moment, ReviewAdjusted event) {
        return redaction.course() == Extent.ALL ? Option.some(event) : Option.none();
    }

    @Override
    public Option<Event> reviewReturned(Moment moment, ReviewReturned event) {
        boolean staff = sees(Facet.STAFF);
        boolean reason = switch (Facet.RETURN_REASON.from(redaction.viewpoint())) {
            case ALL, OWN -> true;
            case RELEASED -> moment.course().isReleased(moment.place());
            case NOTHING -> false;
        };
        return inTheCourse(
                moment,
                new ReviewReturned(
                        staff ? event.moderator() : Role.MODERATOR.code(),
                        reason ? event.reason() : Redaction.NO_TEXT));
    }

    @Override
    public Option<Event> recommended(Moment moment, Recommended event) {
        return Option.some(event);
    }

    @Override
    public Option<Event> modificationsRequested(Moment moment, ModificationsRequested event) {
        return Option.some(
                sees(Facet.DEADLINES)
                        ? event
                        : new ModificationsRequested(event.feedback(), event.requests(), Option.none()));
    }

    @Override
    public Option<Event> roundsUsedUp(Moment moment, RoundsUsedUp event) {
        return Option.some(event);
    }

    // Viva, award, certificate.

    @Override
    public Option<Event> vivaBooked(Moment moment, VivaBooked event) {
        return where(Facet.VIVA, event);
    }

    @Override
    public Option<Event> vivaRebooked(Moment moment, VivaRebooked event) {
        return where(Facet.VIVA, event);
    }

    @Override
    public Option<Event> vivaCancelled(Moment moment, VivaCancelled event) {
        return where(Facet.VIVA, event);
    }

    @Override
    public Option<Event> vivaMissed(Moment moment, VivaMissed event) {
        return where(Facet.VIVA, event);
    }

    @Override
    public Option<Event> vivaPassed(Moment moment, VivaPassed event) {
        return where(Facet.VIVA, event);
    }

    @Override
    public Option<Event> awarded(Moment moment, Awarded event) {
        return Option.some(event);
    }

    @Override
    public Option<Event> vivaNotPassed(Moment moment, VivaNotPassed event) {
        return where(Facet.VIVA, event);
    }

    @Override
    public Option<Event> attemptsUsedUp(Moment moment, AttemptsUsedUp event) {
        return Option.some(event);
    }

    @Override
    public Option<Event> certificateIssued(Moment moment, CertificateIssued event) {
        return where(Facet.VIVA, event);
    }

    // At any stage.

    @Override
    public Option<Event> holdPlaced(Moment moment, HoldPlaced event) {
        return where(Facet.HOLD, new HoldPlaced(redaction.hold(event.hold())));
    }

    @Override
    public Option<Event> holdLifted(Moment moment, HoldLifted event) {
        return where(Facet.HOLD, new HoldLifted(redaction.windows(event.windows()), staffNote(event.note())));
    }

    @Override
    public Option<Event> withdrawn(Moment moment, Withdrawn event) {
        return Option.some(
                new Withdrawn(redaction.actor(event.by()), redaction.withdrawalReason(event.by(), event.reason())));
    }
}
