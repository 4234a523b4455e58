package io.github.atskit.core.consistency;

/** How much each reviewer judged in each period, and how much stricter than the team's rates; workbooks count in their first period. */
final class PeriodSums {
    private final int periods;
    private final int[] workbooks;
    private final int[] judgements;
    private final double[] excess;
    private final int[] teamWorkbooks;
    private final int[] teamJudgements;
    private final double[] teamExcess;

    private PeriodSums(int reviewers, int periods) {
        this.periods = periods;
        this.workbooks = new int[Math.multiplyExact(reviewers, periods)];
        this.judgements = new int[reviewers * periods];
        this.excess = new double[reviewers * periods];
        this.teamWorkbooks = new int[periods];
        this.teamJudgements = new int[periods];
        this.teamExcess = new double[periods];
    }

    static PeriodSums of(JudgementTable table, TeamRates rates, Periods periods) {
        PeriodSums sums = new PeriodSums(table.reviewers().length(), periods.count());
        Workload.walk(table, rates, (reviewer, firstDay, judged, more) -> {
            int period = periods.of(firstDay);
            int cell = sums.cell(reviewer, period);
            sums.workbooks[cell]++;
            sums.judgements[cell] += judged;
            sums.excess[cell] += more;
            sums.teamWorkbooks[period]++;
            sums.teamJudgements[period] += judged;
            sums.teamExcess[period] += more;
        });
        return sums;
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

    private boolean hasOthers(int reviewer, int period, int smallest) {
        return teamWorkbooks[period] - workbooks(reviewer, period) >= smallest;
    }

    /** The mean excess of the others in a period; 0, the team of all time, where the others judged too few workbooks then. */
    double others(int reviewer, int period, int smallest) {
        return hasOthers(reviewer, period, smallest)
                ? (teamExcess[period] - excess(reviewer, period))
                        / (teamJudgements[period] - judgements(reviewer, period))
                : 0;
    }

    /** How much larger a variance gets because the others' mean is not sure either. */
    double doubt(int reviewer, int period, int smallest) {
        double own = judgements(reviewer, period);
        return hasOthers(reviewer, period, smallest) ? 1 + own / (teamJudgements[period] - own) : 1;
    }
}
