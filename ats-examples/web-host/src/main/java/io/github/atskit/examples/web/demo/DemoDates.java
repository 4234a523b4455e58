package io.github.atskit.examples.web.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the dates of the demo, which are counted from the day on which it was first started: <code>{{-30d}}</code> is the date thirty
 * days before, <code>{{+5d 14:00}}</code> the instant at two o'clock five days after.
 */
record DemoDates(LocalDate day) {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([+-]\\d+)d(?: (\\d\\d:\\d\\d))?}}");

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(date(found)));
    }

    private String date(MatchResult found) {
        LocalDate date = day.plusDays(Integer.parseInt(found.group(1)));
        return found.group(2) == null
                ? date.toString()
                : ZonedDateTime.of(date, LocalTime.parse(found.group(2)), ZONE)
                        .toInstant()
                        .toString();
    }
}
