package io.github.atskit.core.allocation;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** What a cost is for. {@link AllocationWeights} states each in full. */
public enum CostKind implements Coded {
    /** Tags that the workbook asks for and the reviewer lacks. */
    MISSING_EXPERTISE("missing-expertise"),
    /** Somebody else reviewed the workbook before. */
    CHANGE_OF_REVIEWER("change-of-reviewer"),
    /** Days away before the review is due. */
    ABSENT_DAYS("absent-days"),
    /** The reviewer's share of the work. */
    UNEVENNESS("unevenness");

    private final String code;

    CostKind(String code) {
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
    public static Option<CostKind> of(String code) {
        return Coded.find(values(), code);
    }
}
