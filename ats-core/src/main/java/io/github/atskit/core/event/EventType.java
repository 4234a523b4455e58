package io.github.atskit.core.event;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What can happen. The external names are stored with every event. */
public enum EventType implements Coded {
    /** A participant was admitted to a cohort. */
    ENROLLED("enrolled"),
    /** The participant asked for a mentor. */
    MENTOR_REQUESTED("mentor-requested"),
    /** No mentor could be offered. */
    MENTOR_REQUEST_DECLINED("mentor-request-declined"),
    /** A mentor was nominated or allocated. */
    MENTOR_NOMINATED("mentor-nominated"),
    /** A section of the workbook was saved. */
    SECTION_SAVED("section-saved"),
    /** A discussion was recorded. */
    DISCUSSION_LOGGED("discussion-logged"),
    /** The mentor wrote a statement. */
    STATEMENT_WRITTEN("statement-written"),
    /** The workbook was handed in. */
    WORKBOOK_SUBMITTED("workbook-submitted"),
    /** The present window got a later end. */
    EXTENSION_GRANTED("extension-granted"),
    /** A reviewer was assigned, or replaced another. */
    REVIEWER_ASSIGNED("reviewer-assigned"),
    /** A reviewer declared a conflict and stood down. */
    REVIEWER_STOOD_DOWN("reviewer-stood-down"),
    /** A reviewer recorded a judgement. */
    REVIEW_RECORDED("review-recorded"),
    /** The review goes to moderation. */
    REVIEW_SAMPLED("review-sampled"),
    /** A moderator agreed with the review. */
    REVIEW_CONFIRMED("review-confirmed"),
    /** A moderator replaced the review by another judgement; the reviewer's stays on record. */
    REVIEW_ADJUSTED("review-adjusted"),
    /** A moderator sent the reviews back. */
    REVIEW_RETURNED("review-returned"),
    /** The award is recommended, subject to the viva. */
    RECOMMENDED("recommended"),
    /** The participant is asked to modify the workbook. */
    MODIFICATIONS_REQUESTED("modifications-requested"),
    /** Criteria are not met and no round of modifications is left. */
    ROUNDS_USED_UP("rounds-used-up"),
    /** A viva got a date, a place and a panel. */
    VIVA_BOOKED("viva-booked"),
    /** The booking of a viva was replaced. */
    VIVA_REBOOKED("viva-rebooked"),
    /** The booking of a viva was taken back. */
    VIVA_CANCELLED("viva-cancelled"),
    /** The participant did not come; no attempt was used. */
    VIVA_MISSED("viva-missed"),
    /** The viva was passed. */
    VIVA_PASSED("viva-passed"),
    /** The status was awarded. */
    AWARDED("awarded"),
    /** The viva was not passed. */
    VIVA_NOT_PASSED("viva-not-passed"),
    /** No attempt at the viva is left. */
    ATTEMPTS_USED_UP("attempts-used-up"),
    /** The certificate was sent. */
    CERTIFICATE_ISSUED("certificate-issued"),
    /** The candidacy was stopped for a while. */
    HOLD_PLACED("hold-placed"),
    /** The candidacy goes on. */
    HOLD_LIFTED("hold-lifted"),
    /** The candidacy was withdrawn. */
    WITHDRAWN("withdrawn"),
    /** The window ended without a submission. */
    LAPSED("lapsed");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds a type by its external name.
     *
     * @param code such as {@code workbook-submitted}
     * @return the type, or none
     */
    public static Option<EventType> of(String code) {
        return Coded.find(values(), code);
    }
}
