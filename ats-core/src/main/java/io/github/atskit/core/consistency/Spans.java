package io.github.atskit.core.consistency;

import io.vavr.collection.List;

/** One reviewer's periods, joined until each span rests on enough workbooks, and what was found in each span. */
final class Spans {
    private final int[] ofPeriod;
    private final int count;
    private final String[] from;
    private final String[] to;
    private final int[] workbooks;
    private final double[] judgements;
    private final double[] excess;
    private final double[] doubt;

    private Spans(int[] ofPeriod, int count) {
        this.ofPeriod = ofPeriod;
        this.count = count;
        this.from = new String[count];
        this.to = new String[count];
        this.workbooks = new int[count];
        this.judgements = new double[count];
        this.excess = new double[count];
        this.doubt = new double[count];
    }

    /** For a reviewer who judged enough workbooks for one span at least. */
    static Spans of(PeriodSums sums, int reviewer, Periods periods, int smallest) {
        int[] ofPeriod = new int[sums.periods()];
        int span = 0;
        int held = 0;
        for (int period = 0; period < ofPeriod.length; period++) {
            ofPeriod[period] = span;
            held += sums.workbooks(reviewer, period);
            if (held >= smallest) {
                span++;
                held = 0;
            }
        }
        // What is left at the end is too little for a span of its own.
        for (int period = 0; period < ofPeriod.length; period++) {
            ofPeriod[period] = Math.min(ofPeriod[period], span - 1);
        }
        Spans spans = new Spans(ofPeriod, span);
        int period = 0;
        for (String name : periods.names()) {
            if (sums.workbooks(reviewer, period) > 0) {
                spans.take(sums, reviewer, period, name, smallest);
            }
            period++;
        }
        return spans;
    }

    private void take(PeriodSums sums, int reviewer, int period, String name, int smallest) {
        int span = ofPeriod[period];
        double judged = sums.judgements(reviewer, period);
        from[span] = from[span] == null ? name : from[span];
        to[span] = name;
        workbooks[span] += sums.workbooks(reviewer, period);
        judgements[span] += judged;
        excess[span] += sums.excess(reviewer, period) - judged * sums.others(reviewer, period, smallest);
        doubt[span] += judged * sums.doubt(reviewer, period, smallest);
    }

    int count() {
        return count;
    }

    int ofPeriod(int period) {
        return ofPeriod[period];
    }

    int workbooks(int span) {
        return workbooks[span];
    }

    double[] judgements() {
        return judgements;
    }

    ChangeScan.Split clearest() {
        return ChangeScan.clearest(excess, judgements, doubt);
    }

    List<Drift.Point> series() {
        List<Drift.Point> points = List.empty();
        for (int span = count - 1; span >= 0; span--) {
            points = points.prepend(
                    new Drift.Point(from[span], to[span], workbooks[span], excess[span] / judgements[span]));
        }
        return points;
    }

    Drift.Change change(int split) {
        return new Drift.Change(from[split], mean(0, split), mean(split, count));
    }

    private double mean(int first, int end) {
        double found = 0;
        double judged = 0;
        for (int span = first; span < end; span++) {
            found += excess[span];
            judged += judgements[span];
        }
        return found / judged;
    }
}
