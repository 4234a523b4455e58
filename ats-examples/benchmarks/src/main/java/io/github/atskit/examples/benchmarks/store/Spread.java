package io.github.atskit.examples.benchmarks.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Figures of many rounds. */
final class Spread {
    private static final int PERCENT = 100;
    private static final int QUARTER = 25;

    private final double[] sorted;

    private Spread(double[] sorted) {
        this.sorted = sorted;
    }

    static <T> Spread of(Collection<T> rounds, ToDoubleFunction<T> figure) {
        double[] all = rounds.stream().mapToDouble(figure).toArray();
        Arrays.sort(all);
        return new Spread(all);
    }

    /** {@return the figure that so many of a hundred are not above} */
    double percentile(int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / PERCENT)];
    }

    double median() {
        return percentile(PERCENT / 2);
    }

    /** {@return the median and the middle half of the rounds} */
    String told(int decimals) {
        String one = "%." + decimals + "f";
        return String.format(
                Locale.ROOT,
                one + " (" + one + " to " + one + ")",
                median(),
                percentile(QUARTER),
                percentile(PERCENT - QUARTER));
    }
}
