package io.github.atskit.examples.jdbc;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Reads instants. The usual form, in whole seconds or with a fraction, is read by hand: every event has an instant, and {@code java.time}
 * takes as long for it as the rest of a short event does. Whatever looks unusual is left to {@code java.time}.
 */
final class Instants {
    private static final String USUAL = "0000-00-00T00:00:00";
    private static final int SECONDS = USUAL.length();
    private static final int MOST_DIGITS = 9;
    private static final int HOURS = 24;
    private static final int SIXTY = 60;
    private static final long DAY = 86_400L;

    private Instants() {}

    /**
     * Reads what {@link Instant#parse} reads.
     *
     * @throws java.time.DateTimeException if it is no instant
     */
    static Instant parse(String text) {
        int end = text.length() - 1;
        if (!isUsual(text, end)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS);
        if (hour >= HOURS || minute >= SIXTY || second >= SIXTY) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        return Instant.ofEpochSecond(day * DAY + (hour * (long) SIXTY + minute) * SIXTY + second, nanos(text, end));
    }

    private static boolean isUsual(String text, int end) {
        int digits = end - SECONDS - 1;
        if (end < SECONDS || text.charAt(end) != 'Z' || digits == 0 || digits > MOST_DIGITS) {
            return false;
        }
        for (int i = 0; i < end; i++) {
            char wanted = i < SECONDS ? USUAL.charAt(i) : i == SECONDS ? '.' : '0';
            char c = text.charAt(i);
            if (wanted == '0' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS) {
            return 0;
        }
        int nanos = number(text, SECONDS + 1, end);
        for (int i = end - SECONDS - 1; i < MOST_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return number;
    }
}
