package io.github.atskit.core.agreement;

import java.util.Arrays;

/**
 * All that a coefficient asks of ratings, as sums over units. Ratings that are put together have the sum of their tallies, so that a
 * sample drawn from clusters needs one addition for each different cluster, however many were judged.
 *
 * <p>Whole numbers stay exact: what a coefficient may divide by comes from these alone, so that nothing over nothing is told apart from
 * little over little.
 */
final class Tally {
    private static final int RATED = 0;
    private static final int PAIRED = 1;
    private static final int COUNTS = 2;

    private final int size;
    private final double[] sums;

    Tally(int size) {
        this.size = size;
        this.sums = new double[COUNTS + 2 * size + 3 * size * size];
    }

    /** Adds one unit; its ratings in the order of seats where there are two that matter. */
    void add(int[] unit) {
        int[] found = new int[size];
        int ratings = 0;
        for (int rating : unit) {
            if (rating != Ratings.MISSING) {
                found[rating]++;
                ratings++;
            }
        }
        if (ratings == 0) {
            return;
        }
        sums[RATED]++;
        for (int category = 0; category < size; category++) {
            sums[COUNTS + size + category] += (double) found[category] / ratings;
        }
        if (ratings > 1) {
            addPairs(found, ratings);
            if (unit.length == 2) {
                sums[at(2, unit[0], unit[1])]++;
            }
        }
    }

    private void addPairs(int[] found, int ratings) {
        sums[PAIRED]++;
        for (int one = 0; one < size; one++) {
            sums[COUNTS + one] += found[one];
            for (int other = 0; other < size; other++) {
                if (one != other) {
                    double pairs = (double) found[one] * found[other];
                    sums[at(0, one, other)] += pairs / ((double) ratings * (ratings - 1));
                    sums[at(1, one, other)] += pairs / (ratings - 1);
                }
            }
        }
    }

    private int at(int table, int one, int other) {
        return COUNTS + 2 * size + (table * size + one) * size + other;
    }

    void clear() {
        Arrays.fill(sums, 0);
    }

    void plus(Tally other, double times) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * other.sums[i];
        }
    }

    /** How many categories there are. */
    int size() {
        return size;
    }

    /** Units with a rating. */
    double rated() {
        return sums[RATED];
    }

    /** Units with two ratings or more. */
    double paired() {
        return sums[PAIRED];
    }

    /** How often a category was found in units with two ratings or more. */
    double count(int category) {
        return sums[COUNTS + category];
    }

    /** The shares of a category in the ratings of each unit, summed over units. */
    double shares(int category) {
        return sums[COUNTS + size + category];
    }

    /** Ordered pairs of different ratings of one unit, as a share of all its pairs, summed over units. */
    double meetings(int one, int other) {
        return sums[at(0, one, other)];
    }

    /** The same, each unit weighted by its ratings: Krippendorff's coincidences. */
    double coincidences(int one, int other) {
        return sums[at(1, one, other)];
    }

    /** Units for which the first of two seats found the one and the second the other. */
    double table(int first, int second) {
        return sums[at(2, first, second)];
    }
}
