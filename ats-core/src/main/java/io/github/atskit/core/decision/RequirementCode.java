package io.github.atskit.core.decision;

import io.github.atskit.core.command.Action;
import io.github.atskit.core.vocabulary.Coded;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** What an action can ask for, said as what has to be so. */
public enum RequirementCode implements Coded {
    /** No hold lies on the candidacy. */
    NOT_HELD("not-held", Action.LIFT_HOLD),
    /** A hold lies on the candidacy. */
    HELD("held", Action.PLACE_HOLD),
    /** The actor sits on the booked panel. Only asked of whoever may act at all. */
    SEAT_ON_THE_PANEL("seat-on-the-panel"),
    /** The participant has asked for a mentor. */
    MENTOR_REQUESTED("mentor-requested", Action.REQUEST_MENTOR),
    /** No request for a mentor is open. */
    NO_MENTOR_REQUEST_OPEN("no-mentor-request-open", Action.DECLINE_MENTOR_REQUEST),
    /** A text is as long as the cohort asks for. */
    TEXT_LONG_ENOUGH("text-long-enough", Action.SAVE_SECTION),
    /** A required part is filled in. */
    PART_FILLED_IN("part-filled-in", Action.SAVE_SECTION),
    /** The self-assessment rates a standard. */
    STANDARD_RATED("standard-rated", Action.SAVE_SECTION),
    /** Enough specialist standards are chosen. */
    SPECIALIST_STANDARDS_CHOSEN("specialist-standards-chosen", Action.SAVE_SECTION),
    /** Not too many specialist standards are chosen. Only asked where the cohort sets a limit. */
    SPECIALIST_STANDARDS_WITHIN_LIMIT("specialist-standards-within-limit", Action.SAVE_SECTION),
    /** No mandatory standard is chosen as a specialist one. Only asked where standards are mandatory. */
    SPECIALIST_STANDARDS_NOT_MANDATORY("specialist-standards-not-mandatory", Action.SAVE_SECTION),
    /** Enough evidence bears a standard out. */
    STANDARD_EVIDENCED("standard-evidenced", Action.SAVE_SECTION),
    /** The mentor's statement is there and speaks of the workbook as it is. */
    STATEMENT_STANDS("statement-stands", Action.WRITE_STATEMENT),
    /** The end in force has not passed. Only asked where there is one. */
    IN_TIME("in-time", Action.GRANT_EXTENSION),
    /** A request for modification is answered. */
    REQUEST_ANSWERED("request-answered", Action.SUBMIT_WORKBOOK),
    /** There is an end that can be extended. */
    END_TO_EXTEND("end-to-extend"),
    /** The end in force has passed. */
    WINDOW_ENDED("window-ended"),
    /** A seat is free for a further reviewer; where none is, an assignment replaces somebody and says why. */
    REVIEWER_SEAT_FREE("reviewer-seat-free"),
    /** A criterion is judged. */
    CRITERION_JUDGED("criterion-judged"),
    /** The reviewer's own review is still to come. Only asked of a reviewer of the case. */
    OWN_REVIEW_AWAITED("own-review-awaited"),
    /** The reviewers agree. */
    REVIEWERS_AGREE("reviewers-agree", Action.ADJUST_REVIEW),
    /** A role sits on the panel. */
    PANEL_ROLE_SEATED("panel-role-seated"),
    /** The viva has begun. */
    VIVA_BEGUN("viva-begun"),
    /** The viva keeps the gap after the one before. Only asked where there was one. */
    GAP_KEPT("gap-kept"),
    /** No certificate has been issued yet. */
    NO_CERTIFICATE_YET("no-certificate-yet");

    private final String code;
    private final Option<Action> metBy;
    private final List<Role> by;

    RequirementCode(String code) {
        this(code, Option.none());
    }

    RequirementCode(String code, Action metBy) {
        this(code, Option.some(metBy));
    }

    RequirementCode(String code, Option<Action> metBy) {
        this.code = code;
        this.metBy = metBy;
        this.by = metBy.isEmpty() ? List.empty() : Permissions.of(metBy.get());
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the action that meets it; none where time does, where nothing does, or where it comes with the command} */
    public Option<Action> metBy() {
        return metBy;
    }

    /** {@return the roles that may do that, who mostly does it first; empty where there is no such action} */
    public List<Role> by() {
        return by;
    }

    /** {@return whether it asks about the actor and not about the case, so that somebody else may meet it} */
    public boolean personal() {
        return this == SEAT_ON_THE_PANEL || this == OWN_REVIEW_AWAITED;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<RequirementCode> of(String code) {
        return Coded.find(values(), code);
    }
}
