package io.github.atskit.examples.web.page;

import io.github.atskit.core.command.Action;
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
import io.github.atskit.core.message.Messages;
import io.github.atskit.core.message.Named;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaMode;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What people wrote when something happened, each text under the name of its field in the form in which it was written. Of each event that
 * a viewer sees, texts that are not for the viewer are empty already. One case for each event, so that a new event cannot be forgotten.
 *
 * @param messages the names of fields
 */
record Written(Messages messages) implements Event.Cases<Written, List<Remark>> {
    private static final List<Remark> NOTHING = List.empty();

    List<Remark> of(Happening happening) {
        return happening.event().fold(this, this);
    }

    private String label(Action action, String field) {
        return messages.label(Named.field(action, field));
    }

    private List<Remark> one(Action action, String field, String text) {
        return text.isBlank() ? NOTHING : List.of(new Remark(label(action, field), text));
    }

    private List<Remark> about(Action action, String field, String name, String text) {
        return text.isBlank() ? NOTHING : List.of(new Remark(label(action, field) + ": " + name, text));
    }

    private List<Remark> optional(Action action, String field, Option<String> text) {
        return text.toList().flatMap(some -> one(action, field, some));
    }

    private List<Remark> review(Action action, Review review) {
        List<Remark> comments = review.judgements()
                .toList()
                .flatMap(judged -> about(
                        action,
                        "judgements.comment",
                        messages.label(Named.option(action, "judgements", judged._1())),
                        judged._2().comment()));
        return comments.appendAll(one(action, "feedback", review.feedback()))
                .appendAll(requests(action, review.modifications()));
    }

    private List<Remark> requests(Action action, List<ModificationRequest> requests) {
        return requests.flatMap(one -> about(action, "modifications.request", one.id(), one.request()));
    }

    private List<Remark> place(Action action, VivaBooking booking) {
        String field = booking.place().mode() == VivaMode.REMOTE ? "link" : "venue";
        return one(action, field, booking.place().text());
    }

    @Override
    public List<Remark> enrolled(Written own, Enrolled event) {
        return optional(Action.ENROL, "waiver.reason", event.waiverReason());
    }

    @Override
    public List<Remark> mentorRequested(Written own, MentorRequested event) {
        return optional(Action.REQUEST_MENTOR, "note", event.note());
    }

    @Override
    public List<Remark> mentorRequestDeclined(Written own, MentorRequestDeclined event) {
        return one(Action.DECLINE_MENTOR_REQUEST, "reason", event.reason());
    }

    @Override
    public List<Remark> mentorNominated(Written own, MentorNominated event) {
        return NOTHING;
    }

    /** What stands in the workbook is read there. */
    @Override
    public List<Remark> sectionSaved(Written own, SectionSaved event) {
        return NOTHING;
    }

    @Override
    public List<Remark> discussionLogged(Written own, DiscussionLogged event) {
        return one(Action.LOG_DISCUSSION, "topic", event.discussion().topic())
                .appendAll(one(
                        Action.LOG_DISCUSSION,
                        "actions",
                        event.discussion().actions().mkString("\n")));
    }

    @Override
    public List<Remark> statementWritten(Written own, StatementWritten event) {
        return one(Action.WRITE_STATEMENT, "text", event.statement().text());
    }

    @Override
    public List<Remark> workbookSubmitted(Written own, WorkbookSubmitted event) {
        return one(Action.SUBMIT_WORKBOOK, "declaration", event.declaration())
                .appendAll(event.responses()
                        .toList()
                        .flatMap(response -> about(Action.SUBMIT_WORKBOOK, "responses", response._1(), response._2())));
    }

    @Override
    public List<Remark> extensionGranted(Written own, ExtensionGranted event) {
        return one(Action.GRANT_EXTENSION, "reason", event.reason());
    }

    @Override
    public List<Remark> reviewerAssigned(Written own, ReviewerAssigned event) {
        return optional(Action.ASSIGN_REVIEWER, "reason", event.reason());
    }

    @Override
    public List<Remark> reviewerStoodDown(Written own, ReviewerStoodDown event) {
        return optional(Action.DECLARE_CONFLICT, "note", event.note());
    }

    @Override
    public List<Remark> reviewRecorded(Written own, ReviewRecorded event) {
        return review(Action.RECORD_REVIEW, event.review());
    }

    @Override
    public List<Remark> reviewSampled(Written own, ReviewSampled event) {
        return NOTHING;
    }

    @Override
    public List<Remark> reviewConfirmed(Written own, ReviewConfirmed event) {
        return optional(Action.CONFIRM_REVIEW, "note", event.note());
    }

    @Override
    public List<Remark> reviewAdjusted(Written own, ReviewAdjusted event) {
        return one(Action.ADJUST_REVIEW, "reason", event.reason())
                .appendAll(review(Action.ADJUST_REVIEW, event.review()));
    }

    @Override
    public List<Remark> reviewReturned(Written own, ReviewReturned event) {
        return one(Action.RETURN_REVIEW, "reason", event.reason());
    }

    @Override
    public List<Remark> recommended(Written own, Recommended event) {
        return one(Action.RECORD_REVIEW, "feedback", event.feedback());
    }

    @Override
    public List<Remark> modificationsRequested(Written own, ModificationsRequested event) {
        return one(Action.RECORD_REVIEW, "feedback", event.feedback())
                .appendAll(requests(Action.RECORD_REVIEW, event.requests()));
    }

    @Override
    public List<Remark> roundsUsedUp(Written own, RoundsUsedUp event) {
        return one(Action.RECORD_REVIEW, "feedback", event.feedback());
    }

    @Override
    public List<Remark> vivaBooked(Written own, VivaBooked event) {
        return place(Action.BOOK_VIVA, event.booking());
    }

    @Override
    public List<Remark> vivaRebooked(Written own, VivaRebooked event) {
        return one(Action.REBOOK_VIVA, "reason", event.reason()).appendAll(place(Action.REBOOK_VIVA, event.booking()));
    }

    @Override
    public List<Remark> vivaCancelled(Written own, VivaCancelled event) {
        return one(Action.CANCEL_VIVA, "reason", event.reason());
    }

    @Override
    public List<Remark> vivaMissed(Written own, VivaMissed event) {
        return optional(Action.RECORD_NO_SHOW, "note", event.note());
    }

    @Override
    public List<Remark> vivaPassed(Written own, VivaPassed event) {
        return one(Action.RECORD_VIVA_OUTCOME, "feedback", event.feedback());
    }

    @Override
    public List<Remark> awarded(Written own, Awarded event) {
        return NOTHING;
    }

    @Override
    public List<Remark> vivaNotPassed(Written own, VivaNotPassed event) {
        return one(Action.RECORD_VIVA_OUTCOME, "feedback", event.feedback());
    }

    @Override
    public List<Remark> attemptsUsedUp(Written own, AttemptsUsedUp event) {
        return NOTHING;
    }

    @Override
    public List<Remark> certificateIssued(Written own, CertificateIssued event) {
        return NOTHING;
    }

    @Override
    public List<Remark> holdPlaced(Written own, HoldPlaced event) {
        return one(Action.PLACE_HOLD, "reason", event.hold().reason());
    }

    @Override
    public List<Remark> holdLifted(Written own, HoldLifted event) {
        return optional(Action.LIFT_HOLD, "note", event.note());
    }

    @Override
    public List<Remark> withdrawn(Written own, Withdrawn event) {
        return one(Action.WITHDRAW, "reason", event.reason());
    }

    @Override
    public List<Remark> lapsed(Written own, Lapsed event) {
        return NOTHING;
    }
}
