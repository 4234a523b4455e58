package io.github.atskit.core.consistency;

/**
 * How much more often each reviewer finds "not met" than the team would have found.
 *
 * <p>The model is additive: what is found is the team's rate for the criterion, plus what is particular to this unit, plus the reviewer's
 * severity, plus noise. It is solved by generalised estimating equations with one working correlation for all who judged the same unit
 * (Biometrika 73, 1986): what the others found about a unit tells in part what it is like, with their own severity taken off. Where
 * nothing was judged twice this is the mean excess over the team's rates. Variances are worked out from whole workbooks, so they hold
 * even if the working correlation is wrong.
 */
final class SeverityModel {
    /** Each reviewer's own variance is mixed with the team's, as if that many workbooks of an ordinary reviewer had been added. */
    private static final double ORDINARY = 5;

    private final TableRows rows;
    private final TeamRates rates;
    private final int reviewers;
    private final SymmetricMatrix weights;
    private final double[] sums;
    private final double[] severity;
    private final double[] variance;
    private final int[] workbooks;
    private final int[] judgements;
    private final int[] notMet;

    private SeverityModel(JudgementTable table, TeamRates rates) {
        this.rows = table.rows();
        this.rates = rates;
        this.reviewers = table.reviewers().length();
        this.weights = new SymmetricMatrix(reviewers);
        this.sums = new double[reviewers];
        this.severity = new double[reviewers];
        this.variance = new double[reviewers];
        this.workbooks = new int[reviewers];
        this.judgements = new int[reviewers];
        this.notMet = new int[reviewers];
    }

    static SeverityModel of(JudgementTable table, TeamRates rates) {
        SeverityModel model = new SeverityModel(table, rates);
        for (int unit = 0; unit < model.rows.units(); unit++) {
            model.weigh(unit);
        }
        SymmetricMatrix inverse = model.weights.inverse();
        double[] solved = inverse.times(model.sums);
        System.arraycopy(solved, 0, model.severity, 0, solved.length);
        model.measure(inverse);
        return model;
    }

    /** How far the mean of the others tells what a unit is like, for each of the others. */
    private double share(int judges) {
        double alike = rates.likeness();
        return alike / (1 + (judges - 2) * alike);
    }

    /** How much a judgement counts, by how sure it is what the unit is like. */
    private double weight(int judges) {
        double alike = rates.likeness();
        return (1 - alike / (1 + (judges - 1) * alike)) / (1 - alike);
    }

    private void weigh(int unit) {
        int from = rows.firstRow()[unit];
        int to = rows.firstRow()[unit + 1];
        double weight = weight(to - from);
        double share = to - from == 1 ? 0 : share(to - from);
        double total = 0;
        for (int row = from; row < to; row++) {
            total += rates.excess(unit, row);
        }
        for (int row = from; row < to; row++) {
            int reviewer = rows.reviewer()[row];
            double own = rates.excess(unit, row);
            judgements[reviewer]++;
            notMet[reviewer] += rates.isNotMet(row) ? 1 : 0;
            sums[reviewer] += weight * (own - share * (total - own));
            weights.add(reviewer, reviewer, weight);
            for (int other = from; other < to; other++) {
                if (other != row) {
                    weights.add(reviewer, rows.reviewer()[other], -weight * share);
                }
            }
        }
    }

    private void measure(SymmetricMatrix inverse) {
        SymmetricMatrix middle = new SymmetricMatrix(reviewers);
        WorkbookScores scores = new WorkbookScores(reviewers);
        for (int workbook = 0; workbook < rows.workbooks(); workbook++) {
            for (int unit = rows.firstUnit()[workbook]; unit < rows.firstUnit()[workbook + 1]; unit++) {
                score(unit, scores);
            }
            scores.close(middle);
        }
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            workbooks[reviewer] = scores.workbooks(reviewer);
            variance[reviewer] = variance(reviewer, inverse, middle, scores);
        }
    }

    private double variance(int reviewer, SymmetricMatrix inverse, SymmetricMatrix middle, WorkbookScores scores) {
        double count = workbooks[reviewer];
        double total = weights.get(reviewer, reviewer);
        double own = count < 2 ? 0 : inverse.spread(reviewer, middle) * count / (count - 1);
        // Even where everybody found the same everywhere, the next judgement may be another one.
        double unseen = 0.5 / (rows.judgements() + 1);
        double team = Math.max(scores.teamSpread(), unseen * (1 - unseen))
                * scores.squares(reviewer)
                / (total * total)
                * inverse.get(reviewer, reviewer)
                * total;
        double trusted = count < 2 ? 0 : count;
        return (trusted * own + ORDINARY * team) / (trusted + ORDINARY);
    }

    private void score(int unit, WorkbookScores scores) {
        int from = rows.firstRow()[unit];
        int to = rows.firstRow()[unit + 1];
        double weight = weight(to - from);
        double share = to - from == 1 ? 0 : share(to - from);
        double total = 0;
        for (int row = from; row < to; row++) {
            total += rates.excess(unit, row) - severity[rows.reviewer()[row]];
        }
        for (int row = from; row < to; row++) {
            double own = rates.excess(unit, row) - severity[rows.reviewer()[row]];
            scores.add(rows.reviewer()[row], weight, weight * (own - share * (total - own)));
        }
    }

    int workbooks(int reviewer) {
        return workbooks[reviewer];
    }

    double raw(int reviewer) {
        return severity[reviewer];
    }

    double variance(int reviewer) {
        return variance[reviewer];
    }

    Severity severity(int reviewer, double shrunk, Range interval) {
        double share = (double) notMet[reviewer] / judgements[reviewer];
        double raw = severity[reviewer];
        return new Severity(workbooks[reviewer], judgements[reviewer], share, share - raw, raw, shrunk, interval);
    }
}
