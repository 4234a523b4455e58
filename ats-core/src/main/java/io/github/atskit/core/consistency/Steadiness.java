package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.SeededNumbers;
import java.util.Arrays;

/**
 * How often the clearest change of a series would be as clear or clearer if nothing had changed. A reviewer's workbooks are dealt out
 * anew over time, again and again; for a reviewer with many workbooks the sums of spans are drawn from the normal curve instead, which
 * by then is the same. Drawing stops early where the answer is plain (Biometrika 78, 1991).
 */
final class Steadiness {
    /** More workbooks than that are not kept one by one, so that memory does not grow with them. */
    static final int KEPT = 200;

    private static final int ENOUGH = 20;

    private final long seed;
    private final int draws;

    Steadiness(long seed, int draws) {
        this.seed = seed;
        this.draws = draws;
    }

    /** Draws one series in which nothing changed, and says how clear its clearest change is. */
    @FunctionalInterface
    interface Draw {
        double ratio(long firstNumber);
    }

    private double share(double ratio, int numbers, Draw draw) {
        int asClear = 0;
        for (int drawn = 1; drawn <= draws; drawn++) {
            // A rounding in the last digit must not make a series less clear than itself.
            asClear += draw.ratio((long) drawn * numbers) >= ratio * (1 - 1e-9) ? 1 : 0;
            if (asClear == ENOUGH) {
                return (double) ENOUGH / drawn;
            }
        }
        return (asClear + 1.0) / (draws + 1.0);
    }

    /** For workbooks that were kept: the span of each, how many judgements of it and what was found. */
    double ofKept(double ratio, int spans, int[] span, double[] judgements, double[] excess) {
        int count = span.length;
        int[] dealt = new int[count];
        double[] sum = new double[spans];
        double[] size = new double[spans];
        return share(ratio, count, first -> {
            for (int i = 0; i < count; i++) {
                int from = (int) (SeededNumbers.unit(seed, first + i) * (i + 1));
                dealt[i] = dealt[from];
                dealt[from] = i;
            }
            Arrays.fill(sum, 0);
            Arrays.fill(size, 0);
            for (int i = 0; i < count; i++) {
                sum[span[i]] += excess[dealt[i]];
                size[span[i]] += judgements[dealt[i]];
            }
            return ChangeScan.clearest(sum, size, size).ratio();
        });
    }

    /** For many workbooks: how many judgements each span has, and the variance of its sum. */
    double ofMany(double ratio, double[] judgements, double[] variance) {
        int spans = judgements.length;
        double[] sum = new double[spans];
        return share(ratio, 2 * spans, first -> {
            for (int span = 0; span < spans; span++) {
                sum[span] = StrictMath.sqrt(variance[span]) * normal(first + 2L * span);
            }
            return ChangeScan.clearest(sum, judgements, judgements).ratio();
        });
    }

    private double normal(long n) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - SeededNumbers.unit(seed, n)));
        return radius * StrictMath.cos(2 * Math.PI * SeededNumbers.unit(seed, n + 1));
    }
}
