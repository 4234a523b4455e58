package io.github.atskit.core.consistency;

import java.util.Arrays;

/**
 * Adjusts how surprising something is for looking at many reviewers (Holm, Scandinavian Journal of Statistics 6, 1979): the chance that
 * anybody at all is flagged who did not change stays at the limit, however many did.
 */
final class ManyLooks {
    private ManyLooks() {}

    static double[] adjusted(double[] shares) {
        double[] sorted = shares.clone();
        Arrays.sort(sorted);
        double[] raised = new double[sorted.length];
        double largest = 0;
        for (int at = 0; at < sorted.length; at++) {
            largest = Math.max(largest, Math.min(1, sorted[at] * (sorted.length - at)));
            raised[at] = largest;
        }
        double[] adjusted = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            adjusted[i] = raised[firstPlace(sorted, shares[i])];
        }
        return adjusted;
    }

    /** Equal shares are adjusted equally, as the first of them is: those after it are raised by less and so take its value. */
    private static int firstPlace(double[] sorted, double share) {
        int place = Arrays.binarySearch(sorted, share);
        while (place > 0 && sorted[place - 1] == share) {
            place--;
        }
        return place;
    }
}
