package io.github.atskit.core.allocation;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a solver's answer can do that no allocation may. */
public enum ViolationKind implements Coded {
    /** The workbook is none of the request. */
    UNKNOWN_WORKBOOK("unknown-workbook"),
    /** The reviewer is none of the request. */
    UNKNOWN_REVIEWER("unknown-reviewer"),
    /** The reviewer has a seat on the workbook already. */
    SAME_REVIEWER_TWICE("same-reviewer-twice"),
    /** The reviewer has a conflict of interest. */
    CONFLICT("conflict"),
    /** The reviewer lacks expertise that the workbook requires. */
    LACKS_EXPERTISE("lacks-expertise"),
    /** The reviewer is away on the day. */
    ABSENT("absent"),
    /** The reviewer has no room for it beside what the answer gave them before. */
    OVER_CAPACITY("over-capacity"),
    /** The workbook has no open seat for it beside those that the answer gave out before. */
    NO_OPEN_SEAT("no-open-seat");

    private final String code;

    ViolationKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<ViolationKind> of(String code) {
        return Coded.find(values(), code);
    }
}
