package io.github.atskit.core.command;

/**
 * A request to change a candidacy: one record for each {@link Action}, with its payload. Closed: a further action is a new major
 * version.
 *
 * <p>The constructors take what they are given, null included, so that the door can name everything that is wrong at once
 * ({@link CommandChecks}). Where nothing else is said a text has 1 to 20,000 code points, a topic or a number of a certificate 500.
 */
public sealed interface Command
        permits Enrol,
                RequestMentor,
                DeclineMentorRequest,
                NominateMentor,
                AllocateMentor,
                SaveSection,
                LogDiscussion,
                WriteStatement,
                SubmitWorkbook,
                GrantExtension,
                AssignReviewer,
                DeclareConflict,
                RecordReview,
                ConfirmReview,
                AdjustReview,
                ReturnReview,
                BookViva,
                RebookViva,
                CancelViva,
                RecordNoShow,
                RecordVivaOutcome,
                IssueCertificate,
                PlaceHold,
                LiftHold,
                Withdraw,
                Lapse {

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
}
