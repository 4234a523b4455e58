package io.github.atskit.core.consistency;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/** How finely time is cut. */
public enum Period implements Coded {
    /** A calendar month. */
    MONTH("month", 1),
    /** A quarter of a calendar year. */
    QUARTER("quarter", 3);

    private static final int MONTHS_OF_YEAR = 12;
    private static final int TWO_DIGITS = 10;

    private final String code;
    private final int months;

    Period(String code, int months) {
        this.code = code;
        this.months = months;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The name of the period that a day is in. Names sort like time.
     *
     * @param day a day of the years 1 to 9999
     * @return such as {@code 2026-03} or {@code 2026-Q1}
     */
    public String label(LocalDate day) {
        Objects.requireNonNull(day, "day");
        int number = (day.getMonthValue() - 1) / months + 1;
        StringBuilder label = new StringBuilder(Integer.toString(day.getYear()));
        while (label.length() < "2026".length()) {
            label.insert(0, '0');
        }
        label.append(this == QUARTER ? "-Q" : number < TWO_DIGITS ? "-0" : "-");
        return label.append(number).toString();
    }

    /** Counts periods without gaps. */
    int index(LocalDate day) {
        return (day.getYear() * MONTHS_OF_YEAR + day.getMonthValue() - 1) / months;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Period> of(String code) {
        return Coded.find(values(), code);
    }
}
