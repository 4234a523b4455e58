package io.github.atskit.core.definition;

import io.github.atskit.core.vocabulary.Coded;

/** What can be wrong or doubtful about a definition. */
public enum LintCode implements Coded {
    /** Start, submission and resubmission are not in this order. */
    MILESTONES_OUT_OF_ORDER("milestones-out-of-order", LintSeverity.ERROR),
    /** A mandatory standard is none of the edition. */
    STANDARD_OUTSIDE_EDITION("standard-outside-edition", LintSeverity.ERROR),
    /** More specialist standards are asked for than the mandatory ones leave, or than the maximum allows. */
    TOO_MANY_SPECIALISTS("too-many-specialists", LintSeverity.ERROR),
    /** Fewer reviewers than one are asked for, or more than five. */
    REVIEWERS_OUT_OF_RANGE("reviewers-out-of-range", LintSeverity.ERROR),
    /** No mode is offered for vivas. */
    NO_MODES("no-modes", LintSeverity.ERROR),
    /** A role on the panel does not exist. */
    UNKNOWN_PANEL_ROLE("unknown-panel-role", LintSeverity.ERROR),
    /** A percentage is not from 0 to 100. */
    PERCENTAGE_OUT_OF_RANGE("percentage-out-of-range", LintSeverity.ERROR),
    /** A count is below the least it can be. */
    BELOW_LEAST("below-least", LintSeverity.ERROR),
    /** A scale has fewer than two ratings, or one of them twice. */
    SCALE_TOO_SHORT("scale-too-short", LintSeverity.ERROR),
    /** A limit belongs to no text of the template, or its minimum exceeds its maximum. */
    LIMIT_WITHOUT_TEXT("limit-without-text", LintSeverity.ERROR),
    /** No mandatory set is given; none is published officially. */
    NO_MANDATORY_SET("no-mandatory-set", LintSeverity.WARNING),
    /** A resubmission date, but no round of modifications. */
    RESUBMISSION_WITHOUT_ROUNDS("resubmission-without-rounds", LintSeverity.WARNING),
    /** Several rounds, but no days for a window. */
    ROUNDS_WITHOUT_WINDOW("rounds-without-window", LintSeverity.WARNING),
    /** A further deadline has a name that the programme itself gives to a date, so that people cannot tell the two apart. */
    DEADLINE_NAME_TAKEN("deadline-name-taken", LintSeverity.WARNING),
    /** A window for modifications that never ends, so nothing lapses there. */
    NO_END_FOR_MODIFYING("no-end-for-modifying", LintSeverity.WARNING),
    /** A majority is asked of an even number of reviewers, who can be equally divided. */
    MAJORITY_CAN_TIE("majority-can-tie", LintSeverity.WARNING),
    /** Every workbook is moderated although one reviewer has nobody to differ with, so the percentages say nothing. */
    MODERATES_ALL("moderates-all", LintSeverity.WARNING),
    /** People may mentor themselves. */
    SELF_MENTORING("self-mentoring", LintSeverity.WARNING);

    private final String code;
    private final LintSeverity severity;

    LintCode(String code, LintSeverity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return how grave it is} */
    public LintSeverity severity() {
        return severity;
    }
}
