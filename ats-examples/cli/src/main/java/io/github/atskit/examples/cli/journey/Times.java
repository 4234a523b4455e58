package io.github.atskit.examples.cli.journey;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How times are written in journeys and on the command line. */
public final class Times {
    public static final String INSTANT = "an instant with an offset such as 2020-01-06T09:00:00Z";
    static final String INSTANT_OR_WAIT = INSTANT + ", or + and a whole number of d, h, m or s such as +20m";

    /** As strict as a date-time of a payload: {@code java.time} would take more. */
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");

    private static final Pattern WAIT = Pattern.compile("\\+(\\d{1,9})([dhms])");

    private Times() {}

    public static Optional<Instant> instant(String text) {
        if (!DATE_TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    static Optional<When> when(String text) {
        Matcher wait = WAIT.matcher(text);
        return wait.matches()
                ? Optional.of(new When.After(unit(wait.group(2)).multipliedBy(Long.parseLong(wait.group(1)))))
                : instant(text).map(When.At::new);
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "d" -> Duration.ofHours(24);
            case "h" -> Duration.ofHours(1);
            case "m" -> Duration.ofMinutes(1);
            default -> Duration.ofSeconds(1);
        };
    }
}
