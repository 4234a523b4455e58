package io.github.atskit.core.agreement;

import io.github.atskit.core.internal.NormalCurve;

/**
 * Ends of an interval from drawn values: quantiles moved by how far the drawn values lie to one side of the estimate (bias) and by how
 * fast their spread changes with it (acceleration). Drawn samples spread a little less than samples of all there could be, by as much as a
 * variance over n differs from one over n - 1 and the normal curve from Student's; the quantiles are moved out by that (The American
 * Statistician 69, 2015).
 */
final class CorrectedEnds {
    private final double[] sorted;
    private final double bias;
    private final double acceleration;
    private final double freedom;

    CorrectedEnds(double value, double[] sorted, double acceleration, long clusters) {
        this.sorted = sorted;
        this.acceleration = acceleration;
        this.freedom = Math.max(1, clusters - 1);
        double below = 0;
        for (double drawn : sorted) {
            below += drawn < value ? 1 : drawn == value ? 0.5 : 0;
        }
        double half = 0.5 / sorted.length;
        this.bias = NormalCurve.quantile(Math.max(half, Math.min(1 - half, below / sorted.length)));
    }

    /** The end that leaves a share of the true values below it. */
    double end(double tail) {
        double moved = bias + movedOut(NormalCurve.quantile(tail));
        double slope = 1 - acceleration * moved;
        return quantile(slope > 0 ? NormalCurve.below(bias + moved / slope) : tail < 0.5 ? 0 : 1);
    }

    /** The root of n / (n - 1) times Student's quantile, by its expansion around the normal one. */
    private double movedOut(double z) {
        double square = z * z;
        double student = z
                + z * (square + 1) / (4 * freedom)
                + z * ((5 * square + 16) * square + 3) / (96 * freedom * freedom)
                + z * (((3 * square + 19) * square + 17) * square - 15) / (384 * freedom * freedom * freedom);
        return student * StrictMath.sqrt((freedom + 1) / freedom);
    }

    private double quantile(double share) {
        double rank = share * (sorted.length + 1) - 1;
        if (rank <= 0) {
            return sorted[0];
        }
        if (rank >= sorted.length - 1) {
            return sorted[sorted.length - 1];
        }
        int at = (int) rank;
        return sorted[at] + (rank - at) * (sorted[at + 1] - sorted[at]);
    }
}
