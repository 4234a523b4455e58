package io.github.atskit.core.guide;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** Why a date stands where it stands. */
public enum DateCause implements Coded {
    /** The calendar of the cohort says so. */
    CALENDAR("calendar"),
    /** A window for modifications was opened. */
    WINDOW_OPENED("window-opened"),
    /** An extension was granted; it replaces every end of the window. */
    EXTENDED("extended"),
    /** A hold was placed. The date has not moved yet, and moves when the hold is lifted, unless it had passed. */
    HELD("held"),
    /** A hold was lifted, and the date moved by the time that it lasted. */
    MOVED("moved"),
    /** A viva was booked. */
    BOOKED("booked"),
    /** A viva was booked anew. */
    REBOOKED("rebooked"),
    /** A viva was not passed, and the next one keeps the gap. */
    GAP("gap"),
    /** Something that the history at hand does not tell. */
    UNTOLD("untold");

    private final String code;

    DateCause(String code) {
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
    public static Option<DateCause> of(String code) {
        return Coded.find(values(), code);
    }
}
