package io.github.atskit.examples.benchmarks.agreement;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openjdk.jol.info.GraphLayout;

/**
 * Percent, Cohen's and Fleiss' kappa and Krippendorff's alpha over a million judgements, by the library and by DKPro agreement in turns:
 * from the host's array to the four numbers, which have to be the same. Then what the library keeps, and what intervals take, which the
 * other has not. Arguments: how many judgements (1,000,000), how many rounds (7).
 */
public final class AgreementMillion {
    private static final double MILLIS = 1e6;
    private static final double CLOSE = 1e-9;

    private AgreementMillion() {}

    /** Milliseconds, and bytes that were allocated on the way. */
    private record Lap(double millis, long bytes, double[] values) {
        static <T> Lap of(Judgements judgements, Function<Judgements, T> read, Function<T, double[]> values) {
            long bytes = allocated();
            long begin = System.nanoTime();
            double[] found = values.apply(read.apply(judgements));
            return new Lap((System.nanoTime() - begin) / MILLIS, allocated() - bytes, found);
        }

        private static long allocated() {
            return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                    .getCurrentThreadAllocatedBytes();
        }
    }

    private record Round(Lap library, Lap other) {
        static Round of(Judgements judgements) {
            Lap library = Lap.of(judgements, Library::read, Library::values);
            Lap other = Lap.of(judgements, OtherLibrary::read, OtherLibrary::values);
            for (int i = 0; i < library.values.length; i++) {
                if (Math.abs(library.values[i] - other.values[i]) > CLOSE) {
                    throw new IllegalStateException(
                            Arrays.toString(library.values) + " is not " + Arrays.toString(other.values));
                }
            }
            return new Round(library, other);
        }
    }

    /**
     * Runs the rounds.
     *
     * @param arguments how many judgements, how many rounds
     */
    public static void main(String[] arguments) {
        System.setProperty("jol.magicFieldOffset", "true"); // records hide the offsets of their fields
        int judgements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        compare(Judgements.of(judgements, 1), rounds);
        System.out.printf("%n%10s %14s %14s%n", "judgements", "library keeps", "other keeps");
        for (int fewer = Math.max(600, judgements / 100); fewer <= judgements; fewer *= 10) {
            keep(Judgements.of(fewer, 1));
        }
        intervals(Judgements.of(judgements, 1), rounds);
    }

    private static void compare(Judgements judgements, int rounds) {
        Round.of(judgements);
        Round.of(judgements);
        Round[] all = new Round[rounds];
        for (int i = 0; i < rounds; i++) {
            all[i] = Round.of(judgements);
        }
        System.out.printf(
                Locale.ROOT, "%d judgements: %s%n", judgements.count(), Arrays.toString(all[0].library.values));
        System.out.printf(
                Locale.ROOT,
                "library %.1f ms, %,d B allocated; other %.1f ms, %,d B; median of the ratios %.1f%n",
                median(all, round -> round.library.millis),
                all[rounds - 1].library.bytes,
                median(all, round -> round.other.millis),
                all[rounds - 1].other.bytes,
                median(all, round -> round.other.millis / round.library.millis));
    }

    private static double median(Round[] rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = Arrays.stream(rounds).mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void keep(Judgements judgements) {
        System.out.printf(
                "%,10d %,12d B %,12d B%n",
                judgements.count(),
                GraphLayout.parseInstance(Library.read(judgements)).totalSize(),
                GraphLayout.parseInstance(OtherLibrary.read(judgements)).totalSize());
    }

    private static void intervals(Judgements judgements, int rounds) {
        double[] millis = new double[rounds];
        int found = 0;
        for (int i = 0; i < rounds; i++) {
            long begin = System.nanoTime();
            found = Library.intervals(Library.read(judgements));
            millis[i] = (System.nanoTime() - begin) / MILLIS;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT, "%n%d coefficients with intervals of 2000 samples: %.1f ms%n", found, millis[rounds / 2]);
    }
}
