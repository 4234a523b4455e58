package io.github.atskit.core.command;

import io.github.atskit.core.candidacy.HoldKind;
import io.github.atskit.core.definition.EntryFacts;
import io.github.atskit.core.mentoring.MentorDuty;
import io.github.atskit.core.mentoring.MentorRelation;
import io.github.atskit.core.review.DeclaredConflict;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.validation.TextOf;
import io.github.atskit.core.validation.TextShape;
import io.github.atskit.core.viva.VivaBooking;
import io.github.atskit.core.viva.VivaOutcome;
import io.github.atskit.core.workbook.SectionChange;
import io.github.atskit.core.workbook.StandardNumbers;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to change a candidacy: one record for each {@link Action}, with its payload. Closed: a further action is a new major
 * version.
 *
 * <p>The constructors take what they are given, null included, so that the door can name everything that is wrong at once
 * ({@link CommandChecks}). Where nothing else is said a text has 1 to 20,000 code points, a topic or a number of a certificate 500.
 */
public sealed interface Command {

    /** {@return what is asked for} */
    Action action();

    /**
     * Handles every command.
     *
     * @param <R> the answer
     * @param cases what to do with each command
     * @return the answer for this command
     */
    <R> R fold(Cases<R> cases);

    /**
     * What to do with each command.
     *
     * @param <R> the answer
     */
    interface Cases<R> {
        /**
         * Handles {@code enrol}.
         *
         * @param command the command
         * @return the answer
         */
        R enrol(Enrol command);

        /**
         * Handles {@code request-mentor}.
         *
         * @param command the command
         * @return the answer
         */
        R requestMentor(RequestMentor command);

        /**
         * Handles {@code decline-mentor-request}.
         *
         * @param command the command
         * @return the answer
         */
        R declineMentorRequest(DeclineMentorRequest command);

        /**
         * Handles {@code nominate-mentor}.
         *
         * @param command the command
         * @return the answer
         */
        R nominateMentor(NominateMentor command);

        /**
         * Handles {@code allocate-mentor}.
         *
         * @param command the command
         * @return the answer
         */
        R allocateMentor(AllocateMentor command);

        /**
         * Handles {@code save-section}.
         *
         * @param command the command
         * @return the answer
         */
        R saveSection(SaveSection command);

        /**
         * Handles {@code log-discussion}.
         *
         * @param command the command
         * @return the answer
         */
        R logDiscussion(LogDiscussion command);

        /**
         * Handles {@code write-statement}.
         *
         * @param command the command
         * @return the answer
         */
        R writeStatement(WriteStatement command);

        /**
         * Handles {@code submit-workbook}.
         *
         * @param command the command
         * @return the answer
         */
        R submitWorkbook(SubmitWorkbook command);

        /**
         * Handles {@code grant-extension}.
         *
         * @param command the command
         * @return the answer
         */
        R grantExtension(GrantExtension command);

        /**
         * Handles {@code assign-reviewer}.
         *
         * @param command the command
         * @return the answer
         */
        R assignReviewer(AssignReviewer command);

        /**
         * Handles {@code declare-conflict}.
         *
         * @param command the command
         * @return the answer
         */
        R declareConflict(DeclareConflict command);

        /**
         * Handles {@code record-review}.
         *
         * @param command the command
         * @return the answer
         */
        R recordReview(RecordReview command);

        /**
         * Handles {@code confirm-review}.
         *
         * @param command the command
         * @return the answer
         */
        R confirmReview(ConfirmReview command);

        /**
         * Handles {@code adjust-review}.
         *
         * @param command the command
         * @return the answer
         */
        R adjustReview(AdjustReview command);

        /**
         * Handles {@code return-review}.
         *
         * @param command the command
         * @return the answer
         */
        R returnReview(ReturnReview command);

        /**
         * Handles {@code book-viva}.
         *
         * @param command the command
         * @return the answer
         */
        R bookViva(BookViva command);

        /**
         * Handles {@code rebook-viva}.
         *
         * @param command the command
         * @return the answer
         */
        R rebookViva(RebookViva command);

        /**
         * Handles {@code cancel-viva}.
         *
         * @param command the command
         * @return the answer
         */
        R cancelViva(CancelViva command);

        /**
         * Handles {@code record-no-show}.
         *
         * @param command the command
         * @return the answer
         */
        R recordNoShow(RecordNoShow command);

        /**
         * Handles {@code record-viva-outcome}.
         *
         * @param command the command
         * @return the answer
         */
        R recordVivaOutcome(RecordVivaOutcome command);

        /**
         * Handles {@code issue-certificate}.
         *
         * @param command the command
         * @return the answer
         */
        R issueCertificate(IssueCertificate command);

        /**
         * Handles {@code place-hold}.
         *
         * @param command the command
         * @return the answer
         */
        R placeHold(PlaceHold command);

        /**
         * Handles {@code lift-hold}.
         *
         * @param command the command
         * @return the answer
         */
        R liftHold(LiftHold command);

        /**
         * Handles {@code withdraw}.
         *
         * @param command the command
         * @return the answer
         */
        R withdraw(Withdraw command);

        /**
         * Handles {@code lapse}.
         *
         * @param command the command
         * @return the answer
         */
        R lapse(Lapse command);
    }

    /**
     * Admits a participant to a cohort.
     *
     * @param participant the person
     * @param entry what is known of the applicant
     * @param waiver entry criteria that are waived, and why
     */
    record Enrol(@NotNull @TextOf(TextShape.ID) String participant, @NotNull @Valid EntryFacts entry, @NotNull Option<@Valid Waiver> waiver) implements Command {
        @Override
        public Action action() {
            return Action.ENROL;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.enrol(this);
        }
    }

    /**
     * Asks the professional body for a mentor.
     *
     * @param note what the participant adds
     */
    record RequestMentor(@NotNull Option<@TextOf(TextShape.TEXT) String> note) implements Command {
        @Override
        public Action action() {
            return Action.REQUEST_MENTOR;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.requestMentor(this);
        }
    }

    /**
     * Answers a request: no mentor can be offered.
     *
     * @param reason in words
     */
    record DeclineMentorRequest(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.DECLINE_MENTOR_REQUEST;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.declineMentorRequest(this);
        }
    }

    /**
     * Names the participant's own choice of mentor.
     *
     * @param mentor the person
     * @param relation colleague or network; {@code set} is for allocations
     * @param moreExperienced whether more experienced than the participant
     * @param mentoringProgramme whether the mentoring programme is or was taken
     */
    record NominateMentor(@NotNull @TextOf(TextShape.ID) String mentor, @NotNull MentorRelation relation, boolean moreExperienced, boolean mentoringProgramme) implements Command {
        @Override
        public Action action() {
            return Action.NOMINATE_MENTOR;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.nominateMentor(this);
        }
    }

    /**
     * Answers a request: a mentor is found.
     *
     * @param mentor the person
     * @param moreExperienced whether more experienced than the participant
     * @param mentoringProgramme whether the mentoring programme is or was taken
     */
    record AllocateMentor(@NotNull @TextOf(TextShape.ID) String mentor, boolean moreExperienced, boolean mentoringProgramme) implements Command {
        @Override
        public Action action() {
            return Action.ALLOCATE_MENTOR;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.allocateMentor(this);
        }
    }

    /**
     * Saves parts and evidence of one section of the workbook.
     *
     * @param change what changes
     */
    record SaveSection(@NotNull @Valid SectionChange change) implements Command {
        @Override
        public Action action() {
            return Action.SAVE_SECTION;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.saveSection(this);
        }
    }

    /**
     * Records a discussion between mentor and participant.
     *
     * @param on the day it took place
     * @param topic what it was about
     * @param duty which of the mentor's duties it served; not the statement
     * @param actions what was agreed
     * @param standards the standards it was about
     */
    record LogDiscussion(@NotNull LocalDate on, @NotNull @TextOf(TextShape.LINE) String topic, @NotNull MentorDuty duty, @NotNull @Size(max = 200) List<@TextOf(TextShape.TEXT) String> actions, @NotNull StandardNumbers standards) implements Command {
        @Override
        public Action action() {
            return Action.LOG_DISCUSSION;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.logDiscussion(this);
        }
    }

    /**
     * The mentor's supporting statement about the workbook as it stands.
     *
     * @param text the statement
     */
    record WriteStatement(@NotNull @TextOf(TextShape.TEXT) String text) implements Command {
        @Override
        public Action action() {
            return Action.WRITE_STATEMENT;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.writeStatement(this);
        }
    }

    /**
     * Hands the workbook in, for the first time or after modifications.
     *
     * @param declaration that the work is the participant's own
     * @param responses answers to the last review's requests, by the request's id
     */
    record SubmitWorkbook(@NotNull @TextOf(TextShape.TEXT) String declaration, @NotNull @Size(max = 200) Map<String, @TextOf(TextShape.TEXT) String> responses) implements Command {
        @Override
        public Action action() {
            return Action.SUBMIT_WORKBOOK;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.submitWorkbook(this);
        }
    }

    /**
     * Gives a later end to the present window.
     *
     * @param until the new end
     * @param reason in words
     */
    record GrantExtension(@NotNull Instant until, @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.GRANT_EXTENSION;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.grantExtension(this);
        }
    }

    /**
     * Gives the workbook to a reviewer, or replaces the one it has.
     *
     * @param reviewer the person
     * @param reason in words; asked for when somebody is replaced (ATS-051)
     */
    record AssignReviewer(@NotNull @TextOf(TextShape.ID) String reviewer, @NotNull Option<@TextOf(TextShape.TEXT) String> reason) implements Command {
        @Override
        public Action action() {
            return Action.ASSIGN_REVIEWER;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.assignReviewer(this);
        }
    }

    /**
     * The reviewer stands down.
     *
     * @param kind the conflict
     * @param note what the reviewer adds
     */
    record DeclareConflict(@NotNull DeclaredConflict kind, @NotNull Option<@TextOf(TextShape.TEXT) String> note) implements Command {
        @Override
        public Action action() {
            return Action.DECLARE_CONFLICT;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.declareConflict(this);
        }
    }

    /**
     * The reviewer's judgement.
     *
     * @param review what was found
     */
    record RecordReview(@NotNull @Valid Review review) implements Command {
        @Override
        public Action action() {
            return Action.RECORD_REVIEW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recordReview(this);
        }
    }

    /**
     * The moderator agrees with the review.
     *
     * @param note what the moderator adds
     */
    record ConfirmReview(@NotNull Option<@TextOf(TextShape.TEXT) String> note) implements Command {
        @Override
        public Action action() {
            return Action.CONFIRM_REVIEW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.confirmReview(this);
        }
    }

    /**
     * The moderator replaces the review by another judgement.
     *
     * @param review what the moderator found
     * @param reason in words
     */
    record AdjustReview(@NotNull @Valid Review review, @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.ADJUST_REVIEW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.adjustReview(this);
        }
    }

    /**
     * The moderator sends the review back to the reviewer.
     *
     * @param reason in words
     */
    record ReturnReview(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.RETURN_REVIEW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.returnReview(this);
        }
    }

    /**
     * Gives the viva a date, a place and a panel.
     *
     * @param booking when, where and with whom
     */
    record BookViva(@NotNull @Valid VivaBooking booking) implements Command {
        @Override
        public Action action() {
            return Action.BOOK_VIVA;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.bookViva(this);
        }
    }

    /**
     * Replaces the booking of a viva.
     *
     * @param booking when, where and with whom
     * @param reason in words
     */
    record RebookViva(@NotNull @Valid VivaBooking booking, @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.REBOOK_VIVA;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rebookViva(this);
        }
    }

    /**
     * Takes the booking of a viva back.
     *
     * @param reason in words
     */
    record CancelViva(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.CANCEL_VIVA;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.cancelViva(this);
        }
    }

    /**
     * Records that the participant did not come; no attempt is used.
     *
     * @param note what the panel adds
     */
    record RecordNoShow(@NotNull Option<@TextOf(TextShape.TEXT) String> note) implements Command {
        @Override
        public Action action() {
            return Action.RECORD_NO_SHOW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recordNoShow(this);
        }
    }

    /**
     * Records how the viva ended.
     *
     * @param outcome passed or not
     * @param feedback for the participant
     */
    record RecordVivaOutcome(@NotNull VivaOutcome outcome, @NotNull @TextOf(TextShape.TEXT) String feedback) implements Command {
        @Override
        public Action action() {
            return Action.RECORD_VIVA_OUTCOME;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recordVivaOutcome(this);
        }
    }

    /**
     * Records the certificate and its dispatch.
     *
     * @param number as printed on it
     * @param dispatchedOn the day it was sent
     */
    record IssueCertificate(@NotNull @TextOf(TextShape.LINE) String number, @NotNull LocalDate dispatchedOn) implements Command {
        @Override
        public Action action() {
            return Action.ISSUE_CERTIFICATE;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.issueCertificate(this);
        }
    }

    /**
     * Stops the candidacy for a while.
     *
     * @param kind why
     * @param reason in words
     */
    record PlaceHold(@NotNull HoldKind kind, @NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.PLACE_HOLD;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.placeHold(this);
        }
    }

    /**
     * Lets a held candidacy go on.
     *
     * @param note what is added
     */
    record LiftHold(@NotNull Option<@TextOf(TextShape.TEXT) String> note) implements Command {
        @Override
        public Action action() {
            return Action.LIFT_HOLD;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.liftHold(this);
        }
    }

    /**
     * Ends the candidacy.
     *
     * @param reason in words
     */
    record Withdraw(@NotNull @TextOf(TextShape.TEXT) String reason) implements Command {
        @Override
        public Action action() {
            return Action.WITHDRAW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.withdraw(this);
        }
    }

    /**
     * Ends a candidacy whose window has ended.
     */
    record Lapse() implements Command {
        @Override
        public Action action() {
            return Action.LAPSE;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.lapse(this);
        }
    }
}
