package io.github.atskit.core.guide;

import io.github.atskit.core.vocabulary.Coded;

/** The messages of the programme. A host's own templates go by these names. */
public enum MessageTemplate implements Coded {
    /** To the participant: you are enrolled. */
    WELCOME("welcome", Channel.EMAIL),
    /** To administrators: a participant asks for a mentor. */
    MENTOR_WANTED("mentor-wanted", Channel.EMAIL),
    /** To the participant: no mentor can be offered. */
    MENTOR_REQUEST_DECLINED("mentor-request-declined", Channel.EMAIL),
    /** To the mentor: you are the mentor now. */
    MENTOR_NOMINATED("mentor-nominated", Channel.EMAIL),
    /** To the participant: a mentor was found. */
    MENTOR_FOUND("mentor-found", Channel.EMAIL),
    /** To the participant: the mentor's statement is there. */
    STATEMENT_WRITTEN("statement-written", Channel.EMAIL),
    /** To the participant: the workbook was handed in. */
    WORKBOOK_RECEIVED("workbook-received", Channel.EMAIL),
    /** To administrators: a workbook waits for a reviewer. */
    REVIEWER_WANTED("reviewer-wanted", Channel.EMAIL),
    /** To the participant: there is more time. */
    EXTENSION_GRANTED("extension-granted", Channel.EMAIL),
    /** To the reviewer: a workbook to review. */
    REVIEW_ASSIGNED("review-assigned", Channel.EMAIL),
    /** To moderators: a review to moderate. */
    MODERATION_WANTED("moderation-wanted", Channel.EMAIL),
    /** To the reviewer: the moderator sent the review back. */
    REVIEW_RETURNED("review-returned", Channel.EMAIL),
    /** To the participant: the award is recommended, subject to the viva. */
    RECOMMENDATION("recommendation", Channel.EMAIL),
    /** To the participant: modifications are asked for, with the feedback. */
    MODIFICATIONS_REQUEST("modifications-request", Channel.EMAIL),
    /** To administrators: a viva to be booked. */
    VIVA_WANTED("viva-wanted", Channel.EMAIL),
    /** To the participant and the panel: the viva. */
    VIVA_INVITATION("viva-invitation", Channel.EMAIL),
    /** To the participant and the panel: the viva has moved. */
    VIVA_CHANGED("viva-changed", Channel.EMAIL),
    /** To the participant and the panel: the viva is cancelled. */
    VIVA_CANCELLED("viva-cancelled", Channel.EMAIL),
    /** To the participant: the viva took place without you. */
    VIVA_MISSED("viva-missed", Channel.EMAIL),
    /** To the participant: the viva was passed. */
    RESULT_PASSED("result-passed", Channel.EMAIL),
    /** To the participant: the viva was not passed. */
    RESULT_NOT_PASSED("result-not-passed", Channel.EMAIL),
    /** To administrators: a certificate to be issued. */
    CERTIFICATE_WANTED("certificate-wanted", Channel.EMAIL),
    /** To the participant: the certificate itself. */
    CERTIFICATE("certificate", Channel.POST),
    /** To the participant: the candidacy ended without the award. */
    ENDED_WITHOUT_AWARD("ended-without-award", Channel.EMAIL),
    /** To the participant: the candidacy is held. */
    HOLD_PLACED("hold-placed", Channel.EMAIL),
    /** To the participant: the candidacy goes on. */
    HOLD_LIFTED("hold-lifted", Channel.EMAIL),
    /** To the participant, the mentor and the reviewer: the candidacy was withdrawn. */
    WITHDRAWN("withdrawn", Channel.EMAIL);

    private final String code;
    private final Channel channel;

    MessageTemplate(String code, Channel channel) {
        this.code = code;
        this.channel = channel;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return how the programme sends it} */
    public Channel channel() {
        return channel;
    }
}
