package io.github.atskit.core.guide;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.definition.Deadline;
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
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.Reviewing;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;

/**
 * Who is owed which message after an event: a pure function, to be asked once for each event that was committed. Asking again gives
 * the same obligations with the same keys.
 */
public final class Obligations {
    private static final Event.Cases<Letter, List<Obligation>> CASES = new Cases();

    private Obligations() {}

    /**
     * What a transition obliges to.
     *
     * @param transition what was committed
     * @return the obligations of its events, in order
     */
    public static List<Obligation> of(Transition transition) {
        List<Event> events = transition.events();
        long first = transition.to().revision() - events.size() + 1;
        return events.zipWithIndex().flatMap(event -> of(transition.to(), first + event._2(), event._1()));
    }

    /**
     * What one event obliges to.
     *
     * @param candidacy the candidacy after the commit that the event belongs to
     * @param revision the revision of the event
     * @param event what happened
     * @return the obligations, none where nobody is owed anything
     */
    public static List<Obligation> of(Candidacy candidacy, long revision, Event event) {
        return event.fold(new Letter(candidacy, revision), CASES);
    }

    /** One case for each event, so that a new event cannot be forgotten. */
    private static final class Cases implements Event.Cases<Letter, List<Obligation>> {

        @Override
        public List<Obligation> enrolled(Letter letter, Enrolled event) {
            return letter.with("cohort", event.definition().cohort())
                    .with("submission", event.submission())
                    .toParticipant(MessageTemplate.WELCOME);
        }

        @Override
        public List<Obligation> mentorRequested(Letter letter, MentorRequested event) {
            return letter.with("note", event.note()).toRole(Role.ADMINISTRATOR, MessageTemplate.MENTOR_WANTED);
        }

        @Override
        public List<Obligation> mentorRequestDeclined(Letter letter, MentorRequestDeclined event) {
            return letter.with("reason", event.reason()).toParticipant(MessageTemplate.MENTOR_REQUEST_DECLINED);
        }

        @Override
        public List<Obligation> mentorNominated(Letter letter, MentorNominated event) {
            String mentor = event.mentor().person();
            List<Obligation> toMentor = letter.to(Role.MENTOR, mentor, MessageTemplate.MENTOR_NOMINATED);
            return event.mentor().relation() == MentorRelation.SET
                    ? toMentor.appendAll(letter.with("mentor", mentor).toParticipant(MessageTemplate.MENTOR_FOUND))
                    : toMentor;
        }

        @Override
        public List<Obligation> sectionSaved(Letter letter, SectionSaved event) {
            return List.empty();
        }

        @Override
        public List<Obligation> discussionLogged(Letter letter, DiscussionLogged event) {
            return List.empty();
        }

        @Override
        public List<Obligation> statementWritten(Letter letter, StatementWritten event) {
            return letter.with("mentor", event.statement().mentor()).toParticipant(MessageTemplate.STATEMENT_WRITTEN);
        }

        @Override
        public List<Obligation> workbookSubmitted(Letter letter, WorkbookSubmitted event) {
            Letter round = letter.with("round", Integer.toString(event.round()));
            return round.with("digest", event.content().digest().hex())
                    .toParticipant(MessageTemplate.WORKBOOK_RECEIVED)
                    .appendAll(round.toRole(Role.ADMINISTRATOR, MessageTemplate.REVIEWER_WANTED));
        }

        @Override
        public List<Obligation> extensionGranted(Letter letter, ExtensionGranted event) {
            return letter.with("until", event.until())
                    .with("reason", event.reason())
                    .toParticipant(MessageTemplate.EXTENSION_GRANTED);
        }

        @Override
        public List<Obligation> reviewerAssigned(Letter letter, ReviewerAssigned event) {
            return letter.to(Role.REVIEWER, event.reviewer(), MessageTemplate.REVIEW_ASSIGNED);
        }

        @Override
        public List<Obligation> reviewerStoodDown(Letter letter, ReviewerStoodDown event) {
            return letter.toRole(Role.ADMINISTRATOR, MessageTemplate.REVIEWER_WANTED);
        }

        @Override
        public List<Obligation> reviewRecorded(Letter letter, ReviewRecorded event) {
            Reviewing now = letter.candidacy().reviewing();
            int atWork = now.reviewers().size() - now.reviews().size();
            boolean seatIsFree = event.awaited() > atWork;
            return seatIsFree ? letter.toRole(Role.ADMINISTRATOR, MessageTemplate.REVIEWER_WANTED) : List.empty();
        }

        @Override
        public List<Obligation> reviewSampled(Letter letter, ReviewSampled event) {
            return letter.toRole(Role.MODERATOR, MessageTemplate.MODERATION_WANTED);
        }

        @Override
        public List<Obligation> reviewConfirmed(Letter letter, ReviewConfirmed event) {
            return List.empty();
        }

        @Override
        public List<Obligation> reviewAdjusted(Letter letter, ReviewAdjusted event) {
            return List.empty();
        }

        @Override
        public List<Obligation> reviewReturned(Letter letter, ReviewReturned event) {
            Letter told = letter.with("reason", event.reason());
            return letter.candidacy()
                    .reviewing()
                    .reviewers()
                    .flatMap(person -> told.to(Role.REVIEWER, person, MessageTemplate.REVIEW_RETURNED));
        }

        @Override
        public List<Obligation> recommended(Letter letter, Recommended event) {
            return letter.with("feedback", event.feedback())
                    .toParticipant(MessageTemplate.RECOMMENDATION)
                    .appendAll(letter.toRole(Role.ADMINISTRATOR, MessageTemplate.VIVA_WANTED));
        }

        @Override
        public List<Obligation> modificationsRequested(Letter letter, ModificationsRequested event) {
            String requests = event.requests()
                    .map(request -> request.id() + " (" + request.target() + "): " + request.request())
                    .mkString("\n");
            return letter.with("feedback", event.feedback())
                    .with("requests", requests)
                    .with("until", event.end().map(Deadline::at).map(Object::toString))
                    .toParticipant(MessageTemplate.MODIFICATIONS_REQUEST);
        }

        @Override
        public List<Obligation> roundsUsedUp(Letter letter, RoundsUsedUp event) {
            return letter.with("feedback", event.feedback())
                    .with("why", "rounds-used-up")
                    .toParticipant(MessageTemplate.ENDED_WITHOUT_AWARD);
        }

        @Override
        public List<Obligation> vivaBooked(Letter letter, VivaBooked event) {
            return letter.with(event.booking()).toAllAt(event.booking(), MessageTemplate.VIVA_INVITATION);
        }

        /** Those who stay hear of the change; those who leave the panel hear that their date is off. */
        @Override
        public List<Obligation> vivaRebooked(Letter letter, VivaRebooked event) {
            VivaBooking booking = event.booking();
            Letter cancelled = letter.with(event.replaced()).with("reason", event.reason());
            List<Obligation> leaving = event.replaced()
                    .panel()
                    .reject(seat -> booking.seats(seat.person()))
                    .flatMap(seat -> cancelled.to(seat.role(), seat.person(), MessageTemplate.VIVA_CANCELLED));
            return letter.with(booking)
                    .with("reason", event.reason())
                    .toAllAt(booking, MessageTemplate.VIVA_CHANGED)
                    .appendAll(leaving);
        }

        @Override
        public List<Obligation> vivaCancelled(Letter letter, VivaCancelled event) {
            return letter.with(event.booking())
                    .with("reason", event.reason())
                    .toAllAt(event.booking(), MessageTemplate.VIVA_CANCELLED);
        }

        @Override
        public List<Obligation> vivaMissed(Letter letter, VivaMissed event) {
            return letter.with("note", event.note())
                    .toParticipant(MessageTemplate.VIVA_MISSED)
                    .appendAll(letter.toRole(Role.ADMINISTRATOR, MessageTemplate.VIVA_WANTED));
        }

        @Override
        public List<Obligation> vivaPassed(Letter letter, VivaPassed event) {
            return letter.with("feedback", event.feedback()).toParticipant(MessageTemplate.RESULT_PASSED);
        }

        @Override
        public List<Obligation> awarded(Letter letter, Awarded event) {
            return letter.with("on", event.on().toString())
                    .toRole(Role.ADMINISTRATOR, MessageTemplate.CERTIFICATE_WANTED);
        }

        @Override
        public List<Obligation> vivaNotPassed(Letter letter, VivaNotPassed event) {
            List<Obligation> result = letter.with("feedback", event.feedback())
                    .with("attempts-left", Integer.toString(event.attemptsLeft()))
                    .with("resit-from", event.resitFrom())
                    .toParticipant(MessageTemplate.RESULT_NOT_PASSED);
            return event.attemptsLeft() == 0
                    ? result
                    : result.appendAll(letter.toRole(Role.ADMINISTRATOR, MessageTemplate.VIVA_WANTED));
        }

        @Override
        public List<Obligation> attemptsUsedUp(Letter letter, AttemptsUsedUp event) {
            return letter.with("why", "attempts-used-up").toParticipant(MessageTemplate.ENDED_WITHOUT_AWARD);
        }

        @Override
        public List<Obligation> certificateIssued(Letter letter, CertificateIssued event) {
            return letter.with("number", event.certificate().number())
                    .with("dispatched-on", event.certificate().dispatchedOn().toString())
                    .toParticipant(MessageTemplate.CERTIFICATE);
        }

        @Override
        public List<Obligation> holdPlaced(Letter letter, HoldPlaced event) {
            return letter.with("kind", event.hold().kind().code())
                    .with("reason", event.hold().reason())
                    .toParticipant(MessageTemplate.HOLD_PLACED);
        }

        @Override
        public List<Obligation> holdLifted(Letter letter, HoldLifted event) {
            return letter.with("until", event.windows().end().map(Object::toString))
                    .toParticipant(MessageTemplate.HOLD_LIFTED);
        }

        @Override
        public List<Obligation> withdrawn(Letter letter, Withdrawn event) {
            Letter told = letter.with("by", event.by().role().code());
            Candidacy candidacy = letter.candidacy();
            return told.toParticipant(MessageTemplate.WITHDRAWN)
                    .appendAll(candidacy
                            .mentoring()
                            .present()
                            .toList()
                            .flatMap(mentor -> told.to(Role.MENTOR, mentor.person(), MessageTemplate.WITHDRAWN)))
                    .appendAll(candidacy
                            .reviewing()
                            .reviewers()
                            .flatMap(person -> told.to(Role.REVIEWER, person, MessageTemplate.WITHDRAWN)));
        }

        @Override
        public List<Obligation> lapsed(Letter letter, Lapsed event) {
            return letter.with("why", "lapsed").toParticipant(MessageTemplate.ENDED_WITHOUT_AWARD);
        }
    }
}
