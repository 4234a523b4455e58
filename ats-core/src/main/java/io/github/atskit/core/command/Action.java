package io.github.atskit.core.command;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What can be asked for, in the order of the programme. Who may ask, and when, is said by the table of lanes. */
public enum Action implements Coded {
    /** Admits a participant to a cohort. */
    ENROL("enrol"),
    /** Asks the professional body for a mentor. */
    REQUEST_MENTOR("request-mentor"),
    /** Answers a request: no mentor can be offered. */
    DECLINE_MENTOR_REQUEST("decline-mentor-request"),
    /** Names the participant's own choice of mentor. */
    NOMINATE_MENTOR("nominate-mentor"),
    /** Answers a request: a mentor is found. */
    ALLOCATE_MENTOR("allocate-mentor"),
    /** Saves parts and evidence of one section of the workbook. */
    SAVE_SECTION("save-section"),
    /** Records a discussion between mentor and participant. */
    LOG_DISCUSSION("log-discussion"),
    /** The mentor's supporting statement about the workbook as it stands. */
    WRITE_STATEMENT("write-statement"),
    /** Hands the workbook in, for the first time or after modifications. */
    SUBMIT_WORKBOOK("submit-workbook"),
    /** Gives a later end to the present window. */
    GRANT_EXTENSION("grant-extension"),
    /** Gives the workbook to a reviewer, or replaces the one it has. */
    ASSIGN_REVIEWER("assign-reviewer"),
    /** The reviewer stands down. */
    DECLARE_CONFLICT("declare-conflict"),
    /** The reviewer's judgement. */
    RECORD_REVIEW("record-review"),
    /** The moderator agrees with the review. */
    CONFIRM_REVIEW("confirm-review"),
    /** The moderator replaces the review by another judgement. */
    ADJUST_REVIEW("adjust-review"),
    /** The moderator sends the review back to the reviewer. */
    RETURN_REVIEW("return-review"),
    /** Gives the viva a date, a place and a panel. */
    BOOK_VIVA("book-viva"),
    /** Replaces the booking of a viva. */
    REBOOK_VIVA("rebook-viva"),
    /** Takes the booking of a viva back. */
    CANCEL_VIVA("cancel-viva"),
    /** Records that the participant did not come; no attempt is used. */
    RECORD_NO_SHOW("record-no-show"),
    /** Records how the viva ended. */
    RECORD_VIVA_OUTCOME("record-viva-outcome"),
    /** Records the certificate and its dispatch. */
    ISSUE_CERTIFICATE("issue-certificate"),
    /** Stops the candidacy for a while. */
    PLACE_HOLD("place-hold"),
    /** Lets a held candidacy go on. */
    LIFT_HOLD("lift-hold"),
    /** Ends the candidacy. */
    WITHDRAW("withdraw"),
    /** Ends a candidacy whose window has ended. */
    LAPSE("lapse");

    private final String code;

    Action(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds an action by its external name.
     *
     * @param code such as {@code submit-workbook}
     * @return the action, or none
     */
    public static Option<Action> of(String code) {
        return Coded.find(values(), code);
    }
}
