package io.github.atskit.core.consistency;

/** What is left of each reviewer's judgements once severity is taken off, added up by workbook, since a workbook's judgements depend. */
final class WorkbookScores {
    private final double[] score;
    private final double[] weight;
    private final boolean[] isTouched;
    private final GrowingInts touched = new GrowingInts();
    private final int[] workbooks;
    private final double[] squares;
    /** Sums over the team: squared scores, squared weights, how many. */
    private final double[] team = new double[3];

    WorkbookScores(int reviewers) {
        this.score = new double[reviewers];
        this.weight = new double[reviewers];
        this.isTouched = new boolean[reviewers];
        this.workbooks = new int[reviewers];
        this.squares = new double[reviewers];
    }

    void add(int reviewer, double weighs, double left) {
        if (!isTouched[reviewer]) {
            isTouched[reviewer] = true;
            touched.add(reviewer);
        }
        weight[reviewer] += weighs;
        score[reviewer] += left;
    }

    void close(SymmetricMatrix middle) {
        for (int i = 0; i < touched.size(); i++) {
            int reviewer = touched.get(i);
            for (int j = 0; j < touched.size(); j++) {
                middle.add(reviewer, touched.get(j), score[reviewer] * score[touched.get(j)]);
            }
            workbooks[reviewer]++;
            squares[reviewer] += weight[reviewer] * weight[reviewer];
            team[0] += score[reviewer] * score[reviewer];
            team[1] += weight[reviewer] * weight[reviewer];
            team[2]++;
        }
        for (int i = 0; i < touched.size(); i++) {
            int reviewer = touched.get(i);
            isTouched[reviewer] = false;
            weight[reviewer] = 0;
            score[reviewer] = 0;
        }
        touched.clear();
    }

    int workbooks(int reviewer) {
        return workbooks[reviewer];
    }

    /** The sum of the squared weights of a reviewer's workbooks. */
    double squares(int reviewer) {
        return squares[reviewer];
    }

    /** The variance of a score of weight 1, over the whole team. */
    double teamSpread() {
        double freedom = team[2] - workbooks.length;
        return freedom <= 0 ? team[0] / team[1] : team[0] / team[1] * team[2] / freedom;
    }
}
