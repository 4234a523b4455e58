package io.github.atskit.core.internal.tree;

import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates {@code yyyy-mm-dd} and date-times of RFC 3339, both to the letter: {@code java.time} would take more. */
public final class Dates {
    private static final int DATE = 10;
    private static final int TO_SECONDS = 19;
    private static final int OFFSET = 6;
    private static final int MOST_FRACTION = 9;

    private Dates() {}

    /**
     * Reads a date.
     *
     * @param text such as {@code 2020-12-04}
     * @return the date, or none
     */
    public static Option<LocalDate> date(String text) {
        if (!matches(text, "0000-00-00")) {
            return Option.none();
        }
        try {
            return Option.some(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Option.none();
        }
    }

    /**
     * Reads a date-time with an offset.
     *
     * @param text such as {@code 2020-12-04T17:00:00Z} or {@code 2021-07-01T09:30:00.5+01:00}
     * @return the instant, or none
     */
    public static Option<Instant> instant(String text) {
        int offset = offsetStart(text);
        if (offset < TO_SECONDS || !isDateTime(text.substring(0, TO_SECONDS)) || !isFraction(text, offset)) {
            return Option.none();
        }
        try {
            String local = text.substring(0, DATE) + 'T' + text.substring(DATE + 1, offset);
            String zone = text.substring(offset);
            ZoneOffset at = zone.length() == 1 ? ZoneOffset.UTC : ZoneOffset.of(zone);
            return Option.some(LocalDateTime.parse(local).toInstant(at));
        } catch (DateTimeException noSuchTime) {
            return Option.none();
        }
    }

    private static int offsetStart(String text) {
        if (text.endsWith("Z") || text.endsWith("z")) {
            return text.length() - 1;
        }
        int start = text.length() - OFFSET;
        boolean signed = start > 0 && (text.charAt(start) == '+' || text.charAt(start) == '-');
        return signed && matches(text.substring(start + 1), "00:00") ? start : -1;
    }

    private static boolean isDateTime(String text) {
        return matches(text, "0000-00-00T00:00:00") || matches(text, "0000-00-00t00:00:00");
    }

    private static boolean isFraction(String text, int end) {
        if (end == TO_SECONDS) {
            return true;
        }
        int digits = end - TO_SECONDS - 1;
        return text.charAt(TO_SECONDS) == '.'
                && digits >= 1
                && digits <= MOST_FRACTION
                && matches(text.substring(TO_SECONDS + 1, end), "0".repeat(digits));
    }

    /** In the pattern 0 stands for any digit, everything else for itself. */
    private static boolean matches(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (pattern.charAt(i) == '0' ? c < '0' || c > '9' : c != pattern.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
