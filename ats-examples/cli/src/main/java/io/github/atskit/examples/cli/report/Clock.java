package io.github.atskit.examples.cli.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How tables print instants: in the cohort's zone, with the offset. */
public final class Clock {
    private static final DateTimeFormatter TO_MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);
    private static final DateTimeFormatter TO_SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final int MINUTE = 60;

    private Clock() {}

    public static String in(ZoneId zone, Instant instant) {
        boolean wholeMinute = instant.getEpochSecond() % MINUTE == 0 && instant.getNano() == 0;
        return (wholeMinute ? TO_MINUTES : TO_SECONDS).format(instant.atZone(zone));
    }
}
