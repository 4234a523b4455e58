package io.github.atskit.core.consistency;

import java.util.Arrays;

/**
 * What is needed of each reviewer's workbooks to deal them out anew: one by one where there are few, else their spread. Room for
 * {@link Steadiness#KEPT} workbooks of a reviewer and no more.
 */
final class KeptWorkbooks {
    private final Spans[] spans;
    private final int[] count;
    private final int[][] span;
    private final double[][] judgements;
    private final double[][] excess;
    /** Of each reviewer: how many workbooks, judgements and excess in all, and the sums of their squares and products. */
    private final double[][] moments;

    private KeptWorkbooks(Spans[] spans) {
        int reviewers = spans.length;
        this.spans = spans;
        this.count = new int[reviewers];
        this.span = new int[reviewers][];
        this.judgements = new double[reviewers][];
        this.excess = new double[reviewers][];
        this.moments = new double[reviewers][Moment.COUNT];
    }

    /** Places of moments. */
    private static final class Moment {
        static final int JUDGEMENTS = 0;
        static final int EXCESS = 1;
        static final int JUDGEMENTS_SQUARED = 2;
        static final int EXCESS_SQUARED = 3;
        static final int PRODUCT = 4;
        static final int COUNT = 5;

        private Moment() {}
    }

    /** Keeps the workbooks of those reviewers who have spans. */
    static KeptWorkbooks of(
            JudgementTable table, TeamRates rates, Periods periods, PeriodSums sums, Spans[] spans, int smallest) {
        KeptWorkbooks kept = new KeptWorkbooks(spans);
        Workload.walk(table, rates, (reviewer, firstDay, judged, more) -> {
            if (spans[reviewer] != null) {
                int period = periods.of(firstDay);
                double left = more - judged * sums.others(reviewer, period, smallest);
                kept.take(reviewer, spans[reviewer].ofPeriod(period), judged, left);
            }
        });
        return kept;
    }

    private void take(int reviewer, int at, double judged, double left) {
        double[] moment = moments[reviewer];
        moment[Moment.JUDGEMENTS] += judged;
        moment[Moment.EXCESS] += left;
        moment[Moment.JUDGEMENTS_SQUARED] += judged * judged;
        moment[Moment.EXCESS_SQUARED] += left * left;
        moment[Moment.PRODUCT] += judged * left;
        int next = count[reviewer]++;
        if (next >= Steadiness.KEPT) {
            return;
        }
        if (next == 0) {
            span[reviewer] = new int[Steadiness.KEPT];
            judgements[reviewer] = new double[Steadiness.KEPT];
            excess[reviewer] = new double[Steadiness.KEPT];
        }
        span[reviewer][next] = at;
        judgements[reviewer][next] = judged;
        excess[reviewer][next] = left;
    }

    double share(int reviewer, Steadiness steadiness) {
        Spans own = spans[reviewer];
        double ratio = own.clearest().ratio();
        int all = count[reviewer];
        if (all <= Steadiness.KEPT) {
            return steadiness.ofKept(
                    ratio, own.count(), Arrays.copyOf(span[reviewer], all), judgements[reviewer], excess[reviewer]);
        }
        double[] variance = new double[own.count()];
        Arrays.setAll(variance, at -> spread(reviewer) * own.workbooks(at));
        return steadiness.ofMany(ratio, own.judgements(), variance);
    }

    /** The variance of what is found in one workbook. */
    private double spread(int reviewer) {
        double[] moment = moments[reviewer];
        double mean = moment[Moment.EXCESS] / moment[Moment.JUDGEMENTS];
        double sum = moment[Moment.EXCESS_SQUARED]
                - 2 * mean * moment[Moment.PRODUCT]
                + mean * mean * moment[Moment.JUDGEMENTS_SQUARED];
        return Math.max(0, sum) / (count[reviewer] - 1);
    }
}
