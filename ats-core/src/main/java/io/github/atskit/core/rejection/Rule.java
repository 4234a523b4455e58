package io.github.atskit.core.rejection;

import io.vavr.collection.List;

/**
 * The register of rules, in the order in which reasons are told. What a rule says in words is found by its id in the message
 * bundles.
 */
public enum Rule {
    /** The actor's role may do this. */
    ATS_001("ATS-001", "S", ReasonCode.ROLE_NOT_ALLOWED),
    /** The stage allows it. */
    ATS_002("ATS-002", "S", ReasonCode.NOT_AT_THIS_STAGE),
    /** A participant acts on their own candidacy only. */
    ATS_003("ATS-003", "D", ReasonCode.NOT_YOUR_CANDIDACY),
    /** Only the present mentor acts as the mentor. */
    ATS_004("ATS-004", "S", ReasonCode.NOT_THE_MENTOR),
    /** Only an assigned reviewer acts as the reviewer. */
    ATS_005("ATS-005", "S", ReasonCode.NOT_THE_REVIEWER),
    /** The lead moderator who records an outcome or a no-show sits on the booked panel. */
    ATS_006("ATS-006", "S", ReasonCode.NOT_ON_THE_PANEL),
    /** A held candidacy moves only by lifting the hold or withdrawing. */
    ATS_007("ATS-007", "D", ReasonCode.ON_HOLD),
    /** One hold at a time. */
    ATS_008("ATS-008", "D", ReasonCode.ALREADY_ON_HOLD, ReasonCode.NO_HOLD),
    /** Nobody administers their own candidacy, nor that of somebody they mentor. */
    ATS_009("ATS-009", "D", ReasonCode.CONFLICT_OF_INTEREST),
    /** Each entry criterion of the cohort is met, or waived with a reason. */
    ATS_010("ATS-010", "S, P", ReasonCode.ENTRY_CRITERIA_NOT_MET),
    /** A mentor is nominated before the workbook starts. */
    ATS_020("ATS-020", "S"),
    /** Nobody mentors themselves. */
    ATS_021("ATS-021", "D", ReasonCode.MENTOR_IS_PARTICIPANT),
    /** A request for a mentor is answered once, and only if it is open. */
    ATS_022("ATS-022", "S", ReasonCode.NO_MENTOR_REQUEST, ReasonCode.MENTOR_REQUEST_OPEN),
    /** The mentor should be more experienced and is encouraged to take the mentoring programme; advice only. */
    ATS_023("ATS-023", "S"),
    /** A statement is written once every required part is filled in. */
    ATS_024("ATS-024", "S", ReasonCode.WORKBOOK_INCOMPLETE),
    /** Whoever reviewed or moderated a candidacy does not become its mentor. */
    ATS_025("ATS-025", "D", ReasonCode.CONFLICT_OF_INTEREST),
    /** Only sections and parts of the cohort's template exist, each of its kind. */
    ATS_030("ATS-030", "S", ReasonCode.SECTION_UNKNOWN, ReasonCode.PART_UNKNOWN, ReasonCode.PART_WRONG_KIND),
    /** A text keeps to its limits: too long is told on saving, too short on submission. */
    ATS_031("ATS-031", "D", ReasonCode.PART_TOO_LONG, ReasonCode.PART_TOO_SHORT),
    /** Only standards of the cohort's edition are named. */
    ATS_032("ATS-032", "S", ReasonCode.STANDARD_UNKNOWN),
    /** No evidence id stands twice, every id that a part refers to exists, and a section holds at most 200 items. */
    ATS_033("ATS-033", "D", ReasonCode.EVIDENCE_DUPLICATE, ReasonCode.EVIDENCE_UNKNOWN, ReasonCode.EVIDENCE_TOO_MANY),
    /** Every required part is filled in before submission. */
    ATS_040("ATS-040", "S", ReasonCode.WORKBOOK_INCOMPLETE),
    /** Self-assessment rates every standard of the edition. */
    ATS_041("ATS-041", "D", ReasonCode.SELF_ASSESSMENT_INCOMPLETE),
    /** Enough specialist standards are chosen, not too many, none of them mandatory. */
    ATS_042(
            "ATS-042",
            "S, D",
            ReasonCode.SPECIALIST_STANDARDS_TOO_FEW,
            ReasonCode.SPECIALIST_STANDARDS_TOO_MANY,
            ReasonCode.SPECIALIST_STANDARD_IS_MANDATORY),
    /** Each mandatory and each chosen standard is borne out by enough evidence. */
    ATS_043("ATS-043", "S, D", ReasonCode.STANDARD_NOT_EVIDENCED),
    /** The mentor's statement stands and speaks of this very content. */
    ATS_044("ATS-044", "S, D", ReasonCode.STATEMENT_MISSING, ReasonCode.STATEMENT_OUTDATED),
    /** Submission keeps the end in force; at the deadline is in time. */
    ATS_045("ATS-045", "S", ReasonCode.DEADLINE_PASSED),
    /** Resubmission answers every request of the last review, and nothing else. */
    ATS_046("ATS-046", "S", ReasonCode.MODIFICATION_UNANSWERED, ReasonCode.MODIFICATION_UNKNOWN),
    /** An extension is later than the end in force and than now, and there is an end to extend. */
    ATS_047("ATS-047", "D", ReasonCode.NO_DEADLINE, ReasonCode.EXTENSION_NOT_LATER, ReasonCode.EXTENSION_IN_PAST),
    /** A candidacy lapses only after its window has ended. */
    ATS_048("ATS-048", "D", ReasonCode.NOT_LAPSED_YET),
    /** The reviewer is neither participant nor mentor, did not stand down and has not moderated. */
    ATS_050("ATS-050", "D", ReasonCode.CONFLICT_OF_INTEREST),
    /** A reviewer who is replaced is replaced by name, for a reason, by somebody else, and before their review is in. */
    ATS_051(
            "ATS-051",
            "D",
            ReasonCode.REASON_NEEDED,
            ReasonCode.REVIEWER_ALREADY_ASSIGNED,
            ReasonCode.REPLACEMENT_NOT_NAMED,
            ReasonCode.REPLACED_NOT_ASSIGNED,
            ReasonCode.REVIEWER_HAS_JUDGED),
    /** All three criteria are judged, and no other. */
    ATS_052("ATS-052", "S", ReasonCode.CRITERION_NOT_JUDGED, ReasonCode.CRITERION_UNKNOWN),
    /** A criterion not met comes with at least one request for modification; all met comes with none. */
    ATS_053("ATS-053", "S", ReasonCode.MODIFICATION_MISSING, ReasonCode.MODIFICATION_UNEXPECTED),
    /** A request points at something that exists, and its id is used once. */
    ATS_054("ATS-054", "D", ReasonCode.TARGET_UNKNOWN, ReasonCode.MODIFICATION_DUPLICATE),
    /** The sample for moderation is drawn by the plan, repeatably. */
    ATS_055("ATS-055", "S, D"),
    /** A moderator is neither participant, mentor nor reviewer of the candidacy. */
    ATS_056("ATS-056", "D", ReasonCode.CONFLICT_OF_INTEREST),
    /** Several reviewers judge independently, each once. */
    ATS_057("ATS-057", "D", ReasonCode.REVIEW_ALREADY_RECORDED),
    /** What reviewers cannot agree on is decided by a moderator. */
    ATS_058("ATS-058", "D", ReasonCode.REVIEWERS_DISAGREE),
    /** Where the cohort asks for it, a reviewer has passed a calibration that still counts. */
    ATS_059("ATS-059", "D", ReasonCode.CALIBRATION_MISSING, ReasonCode.CALIBRATION_OUTDATED),
    /** Only a recommended participant is invited to the viva. */
    ATS_060("ATS-060", "S"),
    /** The panel has every role asked for, and nobody twice. */
    ATS_061("ATS-061", "S", ReasonCode.PANEL_ROLE_MISSING, ReasonCode.PANEL_PERSON_REPEATED),
    /** Nobody on the panel is the participant, a mentor or a reviewer of theirs; a programme head has not moderated either. */
    ATS_062("ATS-062", "D", ReasonCode.CONFLICT_OF_INTEREST),
    /** The mode is one that the cohort offers, and the viva starts after now. */
    ATS_063("ATS-063", "S, D", ReasonCode.VIVA_MODE_NOT_OFFERED, ReasonCode.VIVA_IN_PAST),
    /** An outcome or a no-show is recorded from the very start on. */
    ATS_064("ATS-064", "D", ReasonCode.VIVA_NOT_HELD_YET),
    /** A further attempt keeps the gap. */
    ATS_065("ATS-065", "D", ReasonCode.RESIT_TOO_SOON),
    /** One certificate for each award. */
    ATS_070("ATS-070", "S", ReasonCode.CERTIFICATE_ALREADY_ISSUED);

    private final String id;
    private final String basis;
    private final List<ReasonCode> codes;

    Rule(String id, String basis, ReasonCode... codes) {
        this.id = id;
        this.basis = basis;
        this.codes = List.of(codes);
    }

    /** {@return such as {@code ATS-045}} */
    public String id() {
        return id;
    }

    /** {@return where the rule comes from: S the seed programme page, P another published page, D our configurable default} */
    public String basis() {
        return basis;
    }

    /** {@return the codes of its reasons, in the order in which they are told; none where the rule holds by construction} */
    public List<ReasonCode> codes() {
        return codes;
    }

    @Override
    public String toString() {
        return id;
    }
}
