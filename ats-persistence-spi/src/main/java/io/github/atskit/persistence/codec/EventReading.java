package io.github.atskit.persistence.codec;

import io.github.atskit.core.event.AttemptsUsedUp;
import io.github.atskit.core.event.Awarded;
import io.github.atskit.core.event.CertificateIssued;
import io.github.atskit.core.event.DiscussionLogged;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
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
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.viva.VivaBooking;

/** How each event is read, by its type. The compiler asks for every type. */
final class EventReading {
    private static final Codes<DeclaredConflict> CONFLICTS = Codes.of(DeclaredConflict.values());

    private EventReading() {}

    /** The shape of an event as this build writes it. */
    static Shape<Event, EventType, Event> shape(EventType type) {
        return new Shape<>(type.code(), schema(type), EventForms::write, EventReading::read);
    }

    private static int schema(EventType type) {
        return switch (type) {
            case REVIEWER_ASSIGNED, REVIEW_RECORDED -> 2;
            default -> 1;
        };
    }

    private static Event read(Halves data, EventType type) {
        Fields open = data.open();
        Fields personal = data.personal();
        return switch (type) {
            case ENROLLED -> EntryForms.read(data);
            case MENTOR_REQUESTED -> new MentorRequested(personal.optionalText("note"));
            case MENTOR_REQUEST_DECLINED -> new MentorRequestDeclined(personal.text("reason"));
            case MENTOR_NOMINATED -> new MentorNominated(MentoringForms.mentor(open), open.flag("statement-voided"));
            case SECTION_SAVED -> new SectionSaved(SectionForms.change(data));
            case DISCUSSION_LOGGED -> new DiscussionLogged(MentoringForms.discussion(personal));
            case STATEMENT_WRITTEN -> new StatementWritten(MentoringForms.statement(data));
            case WORKBOOK_SUBMITTED -> submitted(data);
            case EXTENSION_GRANTED -> new ExtensionGranted(open.instant("until"), personal.text("reason"));
            case REVIEWER_ASSIGNED ->
                new ReviewerAssigned(
                        open.id("reviewer"),
                        personal.optionalText("reason"),
                        open.optionalDate("calibrated-on"),
                        open.ids("reviewers"));
            case REVIEWER_STOOD_DOWN ->
                new ReviewerStoodDown(open.id("reviewer"), open.code("kind", CONFLICTS), personal.optionalText("note"));
            case REVIEW_RECORDED ->
                new ReviewRecorded(
                        open.id("reviewer"),
                        ReviewForms.read(data),
                        open.flag("met"),
                        open.whole("awaited", 0),
                        data.readOptional("joined", ReviewForms::joined));
            case REVIEW_SAMPLED -> new ReviewSampled();
            case REVIEW_CONFIRMED -> new ReviewConfirmed(open.id("moderator"), personal.optionalText("note"));
            case REVIEW_ADJUSTED ->
                new ReviewAdjusted(
                        open.id("moderator"), ReviewForms.read(data), open.flag("met"), personal.text("reason"));
            case REVIEW_RETURNED -> new ReviewReturned(open.id("moderator"), personal.text("reason"));
            case RECOMMENDED -> new Recommended(personal.text("feedback"));
            case MODIFICATIONS_REQUESTED ->
                new ModificationsRequested(
                        personal.text("feedback"),
                        ReviewForms.modifications(personal),
                        WindowForms.deadline("end", open));
            case ROUNDS_USED_UP -> new RoundsUsedUp(personal.text("feedback"));
            case VIVA_BOOKED -> new VivaBooked(VivaForms.read(data));
            case VIVA_REBOOKED -> rebooked(data);
            case VIVA_CANCELLED -> new VivaCancelled(VivaForms.read(data), personal.text("reason"));
            case VIVA_MISSED -> new VivaMissed(personal.optionalText("note"));
            case VIVA_PASSED -> new VivaPassed(personal.text("feedback"));
            case AWARDED -> new Awarded(open.date("on"));
            case VIVA_NOT_PASSED ->
                new VivaNotPassed(
                        personal.text("feedback"), open.whole("attempts-left", 0), open.instant("resit-from"));
            case ATTEMPTS_USED_UP -> new AttemptsUsedUp();
            case CERTIFICATE_ISSUED -> new CertificateIssued(StageForms.certificate(data));
            case HOLD_PLACED -> new HoldPlaced(WindowForms.hold(data));
            case HOLD_LIFTED -> new HoldLifted(WindowForms.windows(open), personal.optionalText("note"));
            case WITHDRAWN -> new Withdrawn(StageForms.actor(open), personal.text("reason"));
            case LAPSED -> new Lapsed();
        };
    }

    private static Event submitted(Halves data) {
        Fields responses = data.personal().fieldsOrNone("responses");
        responses.namesAreIds();
        return new WorkbookSubmitted(
                data.open().whole("round", 1),
                MentoringForms.seal(data.personal()),
                data.personal().text("declaration"),
                ObligationForms.texts(responses));
    }

    private static Event rebooked(Halves data) {
        VivaBooking replaced = data.read("replaced", VivaForms::read);
        return new VivaRebooked(VivaForms.read(data), replaced, data.personal().text("reason"));
    }
}
