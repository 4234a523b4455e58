package io.github.atskit.examples.benchmarks.consistency;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.consistency.ConsistencyReport;
import io.github.atskit.core.consistency.JudgementTable;
import io.github.atskit.core.consistency.ReportSettings;
import io.github.atskit.core.consistency.Slice;
import io.github.atskit.core.consistency.SliceAgreement;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jol.info.GraphLayout;

/**
 * The whole report over a million judgements of 150 reviewers, without and with intervals, and by DKPro agreement alpha, percent and
 * Fleiss' kappa for the same slices in the same run, which have to be the same. The library's time is for all that a report has: seven
 * dimensions of agreement, moderators, overturns, severity, drift and turnaround. Times are of the
 * processor, without the collection of garbage. Then what the table takes, and what a report allocates beyond it. Arguments: how many judgements (1,000,000), how many rounds (5).
 */
public final class ReportMillion {
    private static final double MILLIS = 1e6;
    private static final double CLOSE = 1e-9;
    private static final long SEED = 1;

    private ReportMillion() {}

    /**
     * One time.
     *
     * @param <T> what was made
     * @param made what was made
     * @param millis how long the thread computed; time that others had the processor does not count
     * @param bytes what was allocated on the way
     */
    private record Lap<T>(T made, double millis, long bytes) {
        static <T> Lap<T> of(Supplier<T> making) {
            long bytes = allocated();
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            T made = making.get();
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return new Lap<>(made, (end - begin) / MILLIS, allocated() - bytes);
        }

        private static long allocated() {
            return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                    .getCurrentThreadAllocatedBytes();
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
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        compare(judgements, rounds);
        System.out.printf("%n%10s %14s %10s %16s%n", "judgements", "table", "each", "report allocates");
        for (int part = 16; part >= 1; part /= 4) {
            grow(judgements / part);
        }
    }

    static ReportSettings settings(int replicates) {
        AgreementPlan plan = AgreementPlan.builder().replicates(replicates).build();
        return ReportSettings.builder().plan(plan).build();
    }

    private static void compare(int judgements, int rounds) {
        JudgementTable table = Team.table(judgements, SEED);
        OtherLibrary other = OtherLibrary.read(judgements, SEED);
        double[] plain = new double[rounds];
        double[] intervals = new double[rounds];
        double[] others = new double[rounds];
        double[] ratios = new double[rounds];
        // The first two rounds warm up.
        for (int i = -2; i < rounds; i++) {
            Lap<ConsistencyReport> report = Lap.of(() -> ConsistencyReport.of(table, settings(0)));
            Lap<Map<String, double[]>> values = Lap.of(other::values);
            check(report.made(), values.made());
            double withIntervals =
                    Lap.of(() -> ConsistencyReport.of(table, settings(2_000))).millis();
            if (i >= 0) {
                plain[i] = report.millis();
                others[i] = values.millis();
                ratios[i] = others[i] / plain[i];
                intervals[i] = withIntervals;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d judgements: whole report %.0f ms, with intervals %.0f ms; other library, coefficients alone, studies ready, "
                        + "%.0f ms; median of the ratios %.1f%n",
                table.judgements(),
                median(plain),
                median(intervals),
                median(others),
                median(ratios));
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Every slice of the other library is in the report, with the same values. */
    static void check(ConsistencyReport report, Map<String, double[]> values) {
        int compared = 0;
        for (Slice<SliceAgreement> slice : report.agreement()) {
            double[] expected = values.get(slice.dimension().code() + " " + slice.name());
            for (SliceAgreement agreement : slice.figure().toOption()) {
                same(agreement, Coefficient.KRIPPENDORFF_ALPHA, expected[0]);
                same(agreement, Coefficient.PERCENT, expected[1]);
                same(agreement, Coefficient.FLEISS_KAPPA, expected[2]);
                compared++;
            }
        }
        if (compared < values.size() / 2) {
            throw new IllegalStateException("only " + compared + " slices of " + values.size() + " were compared");
        }
    }

    private static void same(SliceAgreement agreement, Coefficient coefficient, double expected) {
        agreement.of(coefficient).get().forEach(estimate -> {
            if (Math.abs(estimate.value() - expected) > CLOSE) {
                throw new IllegalStateException(coefficient + " is " + estimate.value() + " and " + expected);
            }
        });
    }

    private static void grow(int judgements) {
        JudgementTable table = Team.table(judgements, SEED);
        ConsistencyReport.of(table, settings(0));
        Lap<ConsistencyReport> report = Lap.of(() -> ConsistencyReport.of(table, settings(0)));
        long size = GraphLayout.parseInstance(table).totalSize();
        System.out.printf(
                Locale.ROOT,
                "%,10d %,12d B %8.1f B %,14d B%n",
                table.judgements(),
                size,
                (double) size / table.judgements(),
                report.bytes());
    }
}
