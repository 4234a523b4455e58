package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import java.time.LocalDate;
import java.util.ArrayList;

/** The periods in which anything was judged, in order of time, and which of them a day is in. */
final class Periods {
    private final int firstDay;
    private final int[] ofDay;
    private final List<String> names;

    private Periods(int firstDay, int[] ofDay, List<String> names) {
        this.firstDay = firstDay;
        this.ofDay = ofDay;
        this.names = names;
    }

    static Periods of(int[] days, Period period) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int day : days) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        boolean[] seen = new boolean[days.length == 0 ? 0 : last - first + 1];
        for (int day : days) {
            seen[day - first] = true;
        }
        return of(first, seen, period);
    }

    private static Periods of(int first, boolean[] seen, Period period) {
        int[] ofDay = new int[seen.length];
        ArrayList<String> names = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i]) {
                LocalDate day = LocalDate.ofEpochDay((long) first + i);
                if (period.index(day) != before) {
                    before = period.index(day);
                    names.add(period.label(day));
                }
                ofDay[i] = names.size() - 1;
            }
        }
        return new Periods(first, ofDay, List.ofAll(names));
    }

    int of(int day) {
        return ofDay[day - firstDay];
    }

    int count() {
        return names.length();
    }

    List<String> names() {
        return names;
    }
}
