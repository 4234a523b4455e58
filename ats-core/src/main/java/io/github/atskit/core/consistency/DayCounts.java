package io.github.atskit.core.consistency;

import java.util.Arrays;

/** How often something took how many days. It takes as much room as the longest took days. */
final class DayCounts {
    private static final int FIRST = 64;
    private static final int TEN = 10;
    private static final int NINE = 9;

    private final int[][] held = {new int[FIRST]};
    private final int[] size = {0};

    void add(int days) {
        if (days >= held[0].length) {
            held[0] = Arrays.copyOf(held[0], Math.max(days + 1, 2 * held[0].length));
        }
        held[0][days]++;
        size[0]++;
    }

    Turnaround turnaround(int participants) {
        int count = size[0];
        double median = (ranked((count + 1L) / 2) + ranked(count / 2 + 1L)) / 2.0;
        return new Turnaround(participants, count, median, ranked(((long) NINE * count + NINE) / TEN));
    }

    /** The days of the one that comes at this rank, from 1. */
    private int ranked(long rank) {
        long seen = 0;
        int days = -1;
        while (seen < rank) {
            days++;
            seen += held[0][days];
        }
        return days;
    }
}
