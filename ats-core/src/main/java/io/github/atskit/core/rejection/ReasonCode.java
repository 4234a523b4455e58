package io.github.atskit.core.rejection;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a reason is called outside, and who can put it right. */
public enum ReasonCode implements Coded {
    /** The role may not do this. */
    ROLE_NOT_ALLOWED("role-not-allowed", Remedy.NOBODY),
    /** The stage does not allow it. */
    NOT_AT_THIS_STAGE("not-at-this-stage", Remedy.NOBODY),
    /** It is another participant's candidacy. */
    NOT_YOUR_CANDIDACY("not-your-candidacy", Remedy.NOBODY),
    /** The actor is not the present mentor. */
    NOT_THE_MENTOR("not-the-mentor", Remedy.NOBODY),
    /** The actor is not the reviewer assigned. */
    NOT_THE_REVIEWER("not-the-reviewer", Remedy.NOBODY),
    /** The actor does not sit on the booked panel. */
    NOT_ON_THE_PANEL("not-on-the-panel", Remedy.NOBODY),
    /** The candidacy is held. */
    ON_HOLD("on-hold", Remedy.ADMINISTRATOR_OR_LEAD_MODERATOR),
    /** It is held already. */
    ALREADY_ON_HOLD("already-on-hold", Remedy.ADMINISTRATOR_OR_LEAD_MODERATOR),
    /** There is no hold to lift. */
    NO_HOLD("no-hold", Remedy.NOBODY),
    /** A person may not act for this candidacy. */
    CONFLICT_OF_INTEREST("conflict-of-interest", Remedy.ACTOR),
    /** Entry criteria are neither met nor waived. */
    ENTRY_CRITERIA_NOT_MET("entry-criteria-not-met", Remedy.ADMINISTRATOR),
    /** Nobody mentors themselves. */
    MENTOR_IS_PARTICIPANT("mentor-is-participant", Remedy.ACTOR),
    /** There is no open request for a mentor. */
    NO_MENTOR_REQUEST("no-mentor-request", Remedy.PARTICIPANT),
    /** A request for a mentor is open already. */
    MENTOR_REQUEST_OPEN("mentor-request-open", Remedy.ADMINISTRATOR),
    /** Required parts are not filled in. */
    WORKBOOK_INCOMPLETE("workbook-incomplete", Remedy.PARTICIPANT),
    /** The template has no such section. */
    SECTION_UNKNOWN("section-unknown", Remedy.PARTICIPANT),
    /** The section has no such part. */
    PART_UNKNOWN("part-unknown", Remedy.PARTICIPANT),
    /** The part asks for another kind of value. */
    PART_WRONG_KIND("part-wrong-kind", Remedy.PARTICIPANT),
    /** The text is too long. */
    PART_TOO_LONG("part-too-long", Remedy.PARTICIPANT),
    /** The text is too short. */
    PART_TOO_SHORT("part-too-short", Remedy.PARTICIPANT),
    /** The edition has no such standards. */
    STANDARD_UNKNOWN("standard-unknown", Remedy.PARTICIPANT),
    /** An evidence id would stand twice. */
    EVIDENCE_DUPLICATE("evidence-duplicate", Remedy.PARTICIPANT),
    /** A part refers to evidence that is not there. */
    EVIDENCE_UNKNOWN("evidence-unknown", Remedy.PARTICIPANT),
    /** The section would hold too many items. */
    EVIDENCE_TOO_MANY("evidence-too-many", Remedy.PARTICIPANT),
    /** Standards are not rated. */
    SELF_ASSESSMENT_INCOMPLETE("self-assessment-incomplete", Remedy.PARTICIPANT),
    /** Too few specialist standards are chosen. */
    SPECIALIST_STANDARDS_TOO_FEW("specialist-standards-too-few", Remedy.PARTICIPANT),
    /** Too many specialist standards are chosen. */
    SPECIALIST_STANDARDS_TOO_MANY("specialist-standards-too-many", Remedy.PARTICIPANT),
    /** A mandatory standard is chosen as specialist. */
    SPECIALIST_STANDARD_IS_MANDATORY("specialist-standard-is-mandatory", Remedy.PARTICIPANT),
    /** Standards lack evidence. */
    STANDARD_NOT_EVIDENCED("standard-not-evidenced", Remedy.PARTICIPANT),
    /** The mentor's statement is missing. */
    STATEMENT_MISSING("statement-missing", Remedy.MENTOR),
    /** The workbook has changed since the statement. */
    STATEMENT_OUTDATED("statement-outdated", Remedy.MENTOR),
    /** The window has ended. */
    DEADLINE_PASSED("deadline-passed", Remedy.ADMINISTRATOR),
    /** Requests are not answered. */
    MODIFICATION_UNANSWERED("modification-unanswered", Remedy.PARTICIPANT),
    /** Responses answer no request. */
    MODIFICATION_UNKNOWN("modification-unknown", Remedy.PARTICIPANT),
    /** There is no end to extend. */
    NO_DEADLINE("no-deadline", Remedy.NOBODY),
    /** The extension is not later than the end in force. */
    EXTENSION_NOT_LATER("extension-not-later", Remedy.ACTOR),
    /** The extension has passed already. */
    EXTENSION_IN_PAST("extension-in-past", Remedy.ACTOR),
    /** The window has not ended. */
    NOT_LAPSED_YET("not-lapsed-yet", Remedy.TIME),
    /** A reviewer is replaced for a reason. */
    REASON_NEEDED("reason-needed", Remedy.ACTOR),
    /** The same person is a reviewer already. */
    REVIEWER_ALREADY_ASSIGNED("reviewer-already-assigned", Remedy.ACTOR),
    /** It is not said which of several reviewers is replaced. */
    REPLACEMENT_NOT_NAMED("replacement-not-named", Remedy.ACTOR),
    /** Whoever is to be replaced is no reviewer. */
    REPLACED_NOT_ASSIGNED("replaced-not-assigned", Remedy.ACTOR),
    /** Whoever is to be replaced has judged already. */
    REVIEWER_HAS_JUDGED("reviewer-has-judged", Remedy.ACTOR),
    /** Criteria are not judged. */
    CRITERION_NOT_JUDGED("criterion-not-judged", Remedy.ACTOR),
    /** There are no such criteria. */
    CRITERION_UNKNOWN("criterion-unknown", Remedy.ACTOR),
    /** A criterion is not met, but nothing is requested. */
    MODIFICATION_MISSING("modification-missing", Remedy.ACTOR),
    /** All criteria are met, but something is requested. */
    MODIFICATION_UNEXPECTED("modification-unexpected", Remedy.ACTOR),
    /** Requests point at nothing that exists. */
    TARGET_UNKNOWN("target-unknown", Remedy.ACTOR),
    /** Ids of requests stand twice or were used before. */
    MODIFICATION_DUPLICATE("modification-duplicate", Remedy.ACTOR),
    /** The reviewer's review of this round is in. */
    REVIEW_ALREADY_RECORDED("review-already-recorded", Remedy.NOBODY),
    /** The reviewers differ, so that there is nothing to confirm. */
    REVIEWERS_DISAGREE("reviewers-disagree", Remedy.MODERATOR),
    /** No passed calibration is attested. */
    CALIBRATION_MISSING("calibration-missing", Remedy.ACTOR),
    /** The calibration was passed too long ago. */
    CALIBRATION_OUTDATED("calibration-outdated", Remedy.ACTOR),
    /** The panel lacks a role. */
    PANEL_ROLE_MISSING("panel-role-missing", Remedy.ACTOR),
    /** A person has two seats. */
    PANEL_PERSON_REPEATED("panel-person-repeated", Remedy.ACTOR),
    /** The cohort does not offer this mode. */
    VIVA_MODE_NOT_OFFERED("viva-mode-not-offered", Remedy.ACTOR),
    /** The viva would start in the past. */
    VIVA_IN_PAST("viva-in-past", Remedy.ACTOR),
    /** The viva has not begun. */
    VIVA_NOT_HELD_YET("viva-not-held-yet", Remedy.TIME),
    /** The gap between attempts is not kept. */
    RESIT_TOO_SOON("resit-too-soon", Remedy.TIME),
    /** The certificate has been issued. */
    CERTIFICATE_ALREADY_ISSUED("certificate-already-issued", Remedy.NOBODY);

    private final String code;
    private final Remedy remedy;

    ReasonCode(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return who can put a reason of this code right} */
    public Remedy remedy() {
        return remedy;
    }

    /**
     * Finds a code by its external name.
     *
     * @param code such as {@code deadline-passed}
     * @return the code, or none
     */
    public static Option<ReasonCode> of(String code) {
        return Coded.find(values(), code);
    }
}
