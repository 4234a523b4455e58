package io.github.atskit.core.consistency;

/**
 * How much each reviewer judged in each period, and how much stricter than the team's rates; workbooks count in their first period. Each
 * is measured by the others of the period.
 */
final class PeriodSums {
    private final int periods;
    private final int[] workbooks;
    private final int[] judgements;
    private final double[] excess;
    /** Whom nobody is measured by. */
    private final boolean[] isNoMeasure;

    private final int[] teamWorkbooks;
    private final int[] teamJudgements;
    private final double[] teamExcess;

    private PeriodSums(int periods, int[] workbooks, int[] judgements, double[] excess, boolean[] isNoMeasure) {
        this.periods = periods;
        this.workbooks = workbooks;
        this.judgements = judgements;
        this.excess = excess;
        this.isNoMeasure = isNoMeasure;
        this.teamWorkbooks = new int[periods];
        this.teamJudgements = new int[periods];
        this.teamExcess = new double[periods];
        for (int reviewer = 0; reviewer < isNoMeasure.length; reviewer++) {
            for (int period = 0; period < periods && !isNoMeasure[reviewer]; period++) {
                teamWorkbooks[period] += workbooks(reviewer, period);
                teamJudgements[period] += judgements(reviewer, period);
                teamExcess[period] += excess(reviewer, period);
            }
        }
    }

    static PeriodSums of(JudgementTable table, TeamRates rates, Periods periods) {
        int reviewers = table.reviewers().length();
        int cells = Math.multiplyExact(reviewers, periods.count());
        int[] workbooks = new int[cells];
        int[] judgements = new int[cells];
        double[] excess = new double[cells];
        Workload.walk(table, rates, (reviewer, firstDay, judged, more) -> {
            int cell = reviewer * periods.count() + periods.of(firstDay);
            workbooks[cell]++;
            judgements[cell] += judged;
            excess[cell] += more;
        });
        return new PeriodSums(periods.count(), workbooks, judgements, excess, new boolean[reviewers]);
    }

    /** The same sums, with some reviewers taken out of what the others are measured by; itself where there are none. */
    PeriodSums withoutMeasuringBy(boolean[] reviewers) {
        for (boolean isOut : reviewers) {
            if (isOut) {
                return new PeriodSums(periods, workbooks, judgements, excess, reviewers);
            }
        }
        return this;
    }

    private int cell(int reviewer, int period) {
        return reviewer * periods + period;
    }

    int periods() {
        return periods;
    }

    int workbooks(int reviewer, int period) {
        return workbooks[cell(reviewer, period)];
    }

    int judgements(int reviewer, int period) {
        return judgements[cell(reviewer, period)];
    }

    double excess(int reviewer, int period) {
        return excess[cell(reviewer, period)];
    }

    private int otherWorkbooks(int reviewer, int period) {
        return teamWorkbooks[period] - (isNoMeasure[reviewer] ? 0 : workbooks(reviewer, period));
    }

    private int otherJudgements(int reviewer, int period) {
        return teamJudgements[period] - (isNoMeasure[reviewer] ? 0 : judgements(reviewer, period));
    }

    /** The mean excess of the others in a period; 0, the team of all time, where the others judged too few workbooks then. */
    double others(int reviewer, int period, int smallest) {
        if (otherWorkbooks(reviewer, period) < smallest) {
            return 0;
        }
        double found = teamExcess[period] - (isNoMeasure[reviewer] ? 0 : excess(reviewer, period));
        return found / otherJudgements(reviewer, period);
    }

    /** How much larger a variance gets because the others' mean is not sure either. */
    double doubt(int reviewer, int period, int smallest) {
        return otherWorkbooks(reviewer, period) < smallest
                ? 1
                : 1 + (double) judgements(reviewer, period) / otherJudgements(reviewer, period);
    }
}
