package io.github.atskit.core.event;

/**
 * Something that has happened to a candidacy. Closed: a further event is a new major version.
 *
 * <p>On Java 17 {@link #fold} handles every event, and a new one breaks it at compile time; on Java 21 and later a {@code switch} over
 * the records does the same.
 */
public sealed interface Event
        permits Enrolled,
                MentorRequested,
                MentorRequestDeclined,
                MentorNominated,
                SectionSaved,
                DiscussionLogged,
                StatementWritten,
                WorkbookSubmitted,
                ExtensionGranted,
                ReviewerAssigned,
                ReviewerStoodDown,
                ReviewRecorded,
                ReviewSampled,
                ReviewConfirmed,
                ReviewAdjusted,
                ReviewReturned,
                Recommended,
                ModificationsRequested,
                RoundsUsedUp,
                VivaBooked,
                VivaRebooked,
                VivaCancelled,
                VivaMissed,
                VivaPassed,
                Awarded,
                VivaNotPassed,
                AttemptsUsedUp,
                CertificateIssued,
                HoldPlaced,
                HoldLifted,
                Withdrawn,
                Lapsed {

    /** {@return the type, whose external name is stored} */
    EventType type();

    /**
     * Handles every event.
     *
     * @param <A> what the handlers need besides the event
     * @param <R> the answer
     * @param argument handed to the handler
     * @param cases what to do with each event
     * @return the answer for this event
     */
    <A, R> R fold(A argument, Cases<A, R> cases);

    /**
     * What to do with each event.
     *
     * @param <A> what the handlers need besides the event
     * @param <R> the answer
     */
    interface Cases<A, R> {
        /**
         * Handles {@code enrolled}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R enrolled(A argument, Enrolled event);

        /**
         * Handles {@code mentor-requested}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R mentorRequested(A argument, MentorRequested event);

        /**
         * Handles {@code mentor-request-declined}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R mentorRequestDeclined(A argument, MentorRequestDeclined event);

        /**
         * Handles {@code mentor-nominated}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R mentorNominated(A argument, MentorNominated event);

        /**
         * Handles {@code section-saved}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R sectionSaved(A argument, SectionSaved event);

        /**
         * Handles {@code discussion-logged}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R discussionLogged(A argument, DiscussionLogged event);

        /**
         * Handles {@code statement-written}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R statementWritten(A argument, StatementWritten event);

        /**
         * Handles {@code workbook-submitted}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R workbookSubmitted(A argument, WorkbookSubmitted event);

        /**
         * Handles {@code extension-granted}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R extensionGranted(A argument, ExtensionGranted event);

        /**
         * Handles {@code reviewer-assigned}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewerAssigned(A argument, ReviewerAssigned event);

        /**
         * Handles {@code reviewer-stood-down}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewerStoodDown(A argument, ReviewerStoodDown event);

        /**
         * Handles {@code review-recorded}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewRecorded(A argument, ReviewRecorded event);

        /**
         * Handles {@code review-sampled}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewSampled(A argument, ReviewSampled event);

        /**
         * Handles {@code review-confirmed}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewConfirmed(A argument, ReviewConfirmed event);

        /**
         * Handles {@code review-adjusted}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewAdjusted(A argument, ReviewAdjusted event);

        /**
         * Handles {@code review-returned}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R reviewReturned(A argument, ReviewReturned event);

        /**
         * Handles {@code recommended}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R recommended(A argument, Recommended event);

        /**
         * Handles {@code modifications-requested}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R modificationsRequested(A argument, ModificationsRequested event);

        /**
         * Handles {@code rounds-used-up}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R roundsUsedUp(A argument, RoundsUsedUp event);

        /**
         * Handles {@code viva-booked}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R vivaBooked(A argument, VivaBooked event);

        /**
         * Handles {@code viva-rebooked}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R vivaRebooked(A argument, VivaRebooked event);

        /**
         * Handles {@code viva-cancelled}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R vivaCancelled(A argument, VivaCancelled event);

        /**
         * Handles {@code viva-missed}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R vivaMissed(A argument, VivaMissed event);

        /**
         * Handles {@code viva-passed}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R vivaPassed(A argument, VivaPassed event);

        /**
         * Handles {@code awarded}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R awarded(A argument, Awarded event);

        /**
         * Handles {@code viva-not-passed}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R vivaNotPassed(A argument, VivaNotPassed event);

        /**
         * Handles {@code attempts-used-up}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R attemptsUsedUp(A argument, AttemptsUsedUp event);

        /**
         * Handles {@code certificate-issued}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R certificateIssued(A argument, CertificateIssued event);

        /**
         * Handles {@code hold-placed}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R holdPlaced(A argument, HoldPlaced event);

        /**
         * Handles {@code hold-lifted}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R holdLifted(A argument, HoldLifted event);

        /**
         * Handles {@code withdrawn}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R withdrawn(A argument, Withdrawn event);

        /**
         * Handles {@code lapsed}.
         *
         * @param argument what else is needed
         * @param event the event
         * @return the answer
         */
        R lapsed(A argument, Lapsed event);
    }
}
