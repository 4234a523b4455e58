package io.github.atskit.core.allocation;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a reviewer could not be given a seat. Where several hold, the first in this order is the one that is counted. */
public enum Exclusion implements Coded {
    /** They have a seat on this workbook, from before or from this allocation. */
    ASSIGNED("assigned"),
    /** They have a conflict of interest. */
    CONFLICT("conflict"),
    /** They lack expertise that the workbook requires. */
    LACKS_EXPERTISE("lacks-expertise"),
    /** They are away on the day. */
    ABSENT("absent"),
    /** They had no room to begin with. */
    FULL("full"),
    /** What room they had went to other workbooks in this allocation. */
    TAKEN("taken");

    private final String code;

    Exclusion(String code) {
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
    public static Option<Exclusion> of(String code) {
        return Coded.find(values(), code);
    }
}
