package io.github.atskit.core.consistency;

/** How often the whole team found "not met" by each criterion, and how much those who judged the same unit found alike beyond that. */
final class TeamRates {
    private static final double MOST_ALIKE = 0.95;

    private final TableRows rows;
    private final int firstNotMet;
    private final double[] rate;
    private final double likeness;

    private TeamRates(JudgementTable table, double[] rate, double likeness) {
        this.rows = table.rows();
        this.firstNotMet = table.scale().firstNotMet();
        this.rate = rate;
        this.likeness = likeness;
    }

    static TeamRates of(JudgementTable table) {
        TableRows rows = table.rows();
        int firstNotMet = table.scale().firstNotMet();
        int criteria = table.names().criteria().length();
        long[] notMet = new long[criteria];
        long[] all = new long[criteria];
        for (int unit = 0; unit < rows.units(); unit++) {
            int criterion = rows.criterion()[unit];
            for (int row = rows.firstRow()[unit]; row < rows.firstRow()[unit + 1]; row++) {
                all[criterion]++;
                notMet[criterion] += rows.finding()[row] >= firstNotMet ? 1 : 0;
            }
        }
        double[] rate = new double[criteria];
        for (int criterion = 0; criterion < criteria; criterion++) {
            rate[criterion] = (double) notMet[criterion] / all[criterion];
        }
        return new TeamRates(table, rate, new TeamRates(table, rate, 0).measuredLikeness());
    }

    /** The correlation of judgements of the same unit, by the method of moments; 0 where nothing was judged twice. */
    private double measuredLikeness() {
        double squares = 0;
        double products = 0;
        double pairs = 0;
        for (int unit = 0; unit < rows.units(); unit++) {
            double sum = 0;
            double own = 0;
            int from = rows.firstRow()[unit];
            int to = rows.firstRow()[unit + 1];
            for (int row = from; row < to; row++) {
                double excess = excess(unit, row);
                sum += excess;
                own += excess * excess;
            }
            squares += own;
            products += sum * sum - own;
            pairs += (double) (to - from) * (to - from - 1);
        }
        return pairs == 0 || squares == 0
                ? 0
                : Math.min(MOST_ALIKE, Math.max(0, products / pairs / (squares / rows.judgements())));
    }

    boolean isNotMet(int row) {
        return rows.finding()[row] >= firstNotMet;
    }

    /** What a judgement has beyond the team's rate: 1 or 0, less the rate. */
    double excess(int unit, int row) {
        return (isNotMet(row) ? 1 : 0) - rate[rows.criterion()[unit]];
    }

    double likeness() {
        return likeness;
    }
}
