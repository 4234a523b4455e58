package io.github.atskit.core.agreement;

import io.github.atskit.core.internal.NormalCurve;

/**
 * Ends of an interval from drawn values: quantiles moved by how far the drawn values lie to one side of the estimate (bias) and by how
 * fast their spread changes with it (acceleration).
 */
final class CorrectedEnds {
    private final double[] sorted;
    private final double bias;
    private final double acceleration;

    CorrectedEnds(double value, double[] sorted, double acceleration) {
        this.sorted = sorted;
        this.acceleration = acceleration;
        double below = 0;
        for (double drawn : sorted) {
            below += drawn < value ? 1 : drawn == value ? 0.5 : 0;
        }
        double half = 0.5 / sorted.length;
        this.bias = NormalCurve.quantile(Math.max(half, Math.min(1 - half, below / sorted.length)));
    }

    /** The end that leaves a share of the true values below it. */
    double end(double tail) {
        double moved = bias + NormalCurve.quantile(tail);
        double slope = 1 - acceleration * moved;
        return quantile(slope > 0 ? NormalCurve.below(bias + moved / slope) : tail < 0.5 ? 0 : 1);
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
