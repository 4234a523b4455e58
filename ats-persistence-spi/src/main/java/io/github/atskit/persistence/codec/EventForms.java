package io.github.atskit.persistence.codec;

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

/** How each event is written. One case for each, so that a new event cannot be forgotten. */
final class EventForms implements Event.Cases<Draft, Draft> {
    private static final EventForms CASES = new EventForms();

    private EventForms() {}

    static Form write(Event event) {
        return event.fold(new Draft(), CASES).form();
    }

    // Enrolment and mentoring.

    @Override
    public Draft enrolled(Draft draft, Enrolled event) {
        EntryForms.write(event, draft);
        return draft;
    }

    @Override
    public Draft mentorRequested(Draft draft, MentorRequested event) {
        draft.personal().putText("note", event.note());
        return draft;
    }

    @Override
    public Draft mentorRequestDeclined(Draft draft, MentorRequestDeclined event) {
        draft.personal().put("reason", event.reason());
        return draft;
    }

    @Override
    public Draft mentorNominated(Draft draft, MentorNominated event) {
        MentoringForms.mentor(event.mentor(), draft.open());
        draft.open().put("statement-voided", event.statementVoided());
        return draft;
    }

    // The workbook and its window.

    @Override
    public Draft sectionSaved(Draft draft, SectionSaved event) {
        SectionForms.write(event.change(), draft);
        return draft;
    }

    @Override
    public Draft discussionLogged(Draft draft, DiscussionLogged event) {
        MentoringForms.discussion(event.discussion(), draft.personal());
        return draft;
    }

    @Override
    public Draft statementWritten(Draft draft, StatementWritten event) {
        MentoringForms.statement(event.statement(), draft);
        return draft;
    }

    @Override
    public Draft workbookSubmitted(Draft draft, WorkbookSubmitted event) {
        draft.open().put("round", event.round());
        MentoringForms.seal(event.content(), draft.personal());
        draft.personal().put("declaration", event.declaration());
        if (!event.responses().isEmpty()) {
            draft.personal().put("responses", ObligationForms.texts(event.responses()));
        }
        return draft;
    }

    @Override
    public Draft extensionGranted(Draft draft, ExtensionGranted event) {
        draft.open().put("until", event.until());
        draft.personal().put("reason", event.reason());
        return draft;
    }

    // Review and moderation.

    @Override
    public Draft reviewerAssigned(Draft draft, ReviewerAssigned event) {
        draft.open()
                .put("reviewer", event.reviewer())
                .putDate("calibrated-on", event.calibratedOn())
                .putTexts("reviewers", event.reviewers());
        draft.personal().putText("reason", event.reason());
        return draft;
    }

    @Override
    public Draft reviewerStoodDown(Draft draft, ReviewerStoodDown event) {
        draft.open().put("reviewer", event.reviewer()).put("kind", event.kind());
        draft.personal().putText("note", event.note());
        return draft;
    }

    @Override
    public Draft reviewRecorded(Draft draft, ReviewRecorded event) {
        draft.open().put("reviewer", event.reviewer()).put("met", event.met()).put("awaited", event.awaited());
        ReviewForms.write(event.review(), draft);
        return event.joined().isEmpty()
                ? draft
                : draft.put("joined", ReviewForms.joined(event.joined().get()));
    }

    @Override
    public Draft reviewSampled(Draft draft, ReviewSampled event) {
        return draft;
    }

    @Override
    public Draft reviewConfirmed(Draft draft, ReviewConfirmed event) {
        draft.open().put("moderator", event.moderator());
        draft.personal().putText("note", event.note());
        return draft;
    }

    @Override
    public Draft reviewAdjusted(Draft draft, ReviewAdjusted event) {
        draft.open().put("moderator", event.moderator()).put("met", event.met());
        draft.personal().put("reason", event.reason());
        ReviewForms.write(event.review(), draft);
        return draft;
    }

    @Override
    public Draft reviewReturned(Draft draft, ReviewReturned event) {
        draft.open().put("moderator", event.moderator());
        draft.personal().put("reason", event.reason());
        return draft;
    }

    @Override
    public Draft recommended(Draft draft, Recommended event) {
        draft.personal().put("feedback", event.feedback());
        return draft;
    }

    @Override
    public Draft modificationsRequested(Draft draft, ModificationsRequested event) {
        WindowForms.deadline("end", event.end(), draft.open());
        draft.personal().put("feedback", event.feedback());
        ReviewForms.modifications(event.requests(), draft.personal());
        return draft;
    }

    @Override
    public Draft roundsUsedUp(Draft draft, RoundsUsedUp event) {
        draft.personal().put("feedback", event.feedback());
        return draft;
    }

    // Viva, award, certificate.

    @Override
    public Draft vivaBooked(Draft draft, VivaBooked event) {
        VivaForms.write(event.booking(), draft);
        return draft;
    }

    @Override
    public Draft vivaRebooked(Draft draft, VivaRebooked event) {
        VivaForms.write(event.booking(), draft);
        Draft replaced = new Draft();
        VivaForms.write(event.replaced(), replaced);
        draft.put("replaced", replaced).personal().put("reason", event.reason());
        return draft;
    }

    @Override
    public Draft vivaCancelled(Draft draft, VivaCancelled event) {
        VivaForms.write(event.booking(), draft);
        draft.personal().put("reason", event.reason());
        return draft;
    }

    @Override
    public Draft vivaMissed(Draft draft, VivaMissed event) {
        draft.personal().putText("note", event.note());
        return draft;
    }

    @Override
    public Draft vivaPassed(Draft draft, VivaPassed event) {
        draft.personal().put("feedback", event.feedback());
        return draft;
    }

    @Override
    public Draft awarded(Draft draft, Awarded event) {
        draft.open().put("on", event.on());
        return draft;
    }

    @Override
    public Draft vivaNotPassed(Draft draft, VivaNotPassed event) {
        draft.open().put("attempts-left", event.attemptsLeft()).put("resit-from", event.resitFrom());
        draft.personal().put("feedback", event.feedback());
        return draft;
    }

    @Override
    public Draft attemptsUsedUp(Draft draft, AttemptsUsedUp event) {
        return draft;
    }

    @Override
    public Draft certificateIssued(Draft draft, CertificateIssued event) {
        StageForms.certificate(event.certificate(), draft);
        return draft;
    }

    // At any stage.

    @Override
    public Draft holdPlaced(Draft draft, HoldPlaced event) {
        WindowForms.hold(event.hold(), draft);
        return draft;
    }

    @Override
    public Draft holdLifted(Draft draft, HoldLifted event) {
        WindowForms.write(event.windows(), draft.open());
        draft.personal().putText("note", event.note());
        return draft;
    }

    @Override
    public Draft withdrawn(Draft draft, Withdrawn event) {
        draft.open().put("by", event.by().toString());
        draft.personal().put("reason", event.reason());
        return draft;
    }

    @Override
    public Draft lapsed(Draft draft, Lapsed event) {
        return draft;
    }
}
