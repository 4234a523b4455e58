package io.github.atskit.persistence.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates and instants in the one form that they are written in. The usual years are read by hand: a state holds several instants, and
 * {@code java.time} takes longer for one of them than the rest of the state does.
 */
final class Times {
    private static final int DATE = 10;
    private static final int SECONDS = 19;
    private static final int MOST_DIGITS = 9;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final long DAY = 86_400L;

    private Times() {}

    /** {@return the date, or null where the text is none} */
    static @Nullable LocalDate date(String text) {
        if (text.length() == DATE && text.charAt(4) == '-' && text.charAt(7) == '-') {
            return day(text);
        }
        try {
            // Years beyond 9999 have a sign and more digits.
            LocalDate date = LocalDate.parse(text);
            return date.toString().equals(text) ? date : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String text) {
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DATE);
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** {@return the instant, or null where the text is none} */
    static @Nullable Instant instant(String text) {
        int end = text.length() - 1;
        if (end >= SECONDS && text.charAt(end) == 'Z' && text.charAt(DATE) == 'T' && text.charAt(4) == '-') {
            return usual(text, end);
        }
        try {
            Instant instant = Instant.parse(text);
            return instant.toString().equals(text) ? instant : null;
        } catch (DateTimeException noInstant) {
            return null;
        }
    }

    private static @Nullable Instant usual(String text, int end) {
        LocalDate day = text.charAt(7) == '-' ? day(text) : null;
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, SECONDS);
        int nanos = nanos(text, end);
        boolean fits = text.charAt(13) == ':' && text.charAt(16) == ':' && hour < HOURS && minute < SIXTY;
        if (day == null || !fits || second >= SIXTY || hour < 0 || minute < 0 || second < 0 || nanos < 0) {
            return null;
        }
        long time = (hour * (long) SIXTY + minute) * SIXTY + second;
        return Instant.ofEpochSecond(day.toEpochDay() * DAY + time, nanos);
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS) {
            return 0;
        }
        int count = end - SECONDS - 1;
        if (text.charAt(SECONDS) != '.' || count < 1 || count > MOST_DIGITS) {
            return -1;
        }
        int nanos = digits(text, SECONDS + 1, end);
        for (int i = count; i < MOST_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** {@return the number that the digits make, negative where one of them is none} */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
