package io.github.atskit.core.consistency;

import java.util.Arrays;

/**
 * Adjusts shares of chance for looking at many reviewers (Benjamini and Hochberg, Journal of the Royal Statistical Society B 57, 1995).
 * If nobody changed, the chance that anybody at all is flagged stays at the limit; if some did, of those flagged no larger share is
 * expected to be flagged wrongly.
 */
final class FalseDiscoveries {
    private FalseDiscoveries() {}

    static double[] adjusted(double[] shares) {
        double[] sorted = shares.clone();
        Arrays.sort(sorted);
        double[] least = new double[sorted.length];
        double smallest = 1;
        for (int rank = sorted.length; rank >= 1; rank--) {
            smallest = Math.min(smallest, sorted[rank - 1] * sorted.length / rank);
            least[rank - 1] = smallest;
        }
        double[] adjusted = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            adjusted[i] = least[Arrays.binarySearch(sorted, shares[i])];
        }
        return adjusted;
    }
}
