package io.github.atskit.core.consistency;

import java.util.Arrays;

/** Walks over what each reviewer found in each workbook: all rounds together, since they depend on each other. */
final class Workload {
    /** Hears of one reviewer's judgements of one workbook. */
    @FunctionalInterface
    interface Ear {
        /**
         * Takes them.
         *
         * @param reviewer who judged
         * @param firstDay the day of the first judgement
         * @param judgements how many there are
         * @param excess how many more were "not met" than the team's rates by criterion let expect
         */
        void hear(int reviewer, int firstDay, int judgements, double excess);
    }

    private final int[] firstDay;
    private final int[] judgements;
    private final double[] excess;
    private final GrowingInts touched = new GrowingInts();

    private Workload(int reviewers) {
        this.firstDay = new int[reviewers];
        this.judgements = new int[reviewers];
        this.excess = new double[reviewers];
        Arrays.fill(firstDay, Integer.MAX_VALUE);
    }

    static void walk(JudgementTable table, TeamRates rates, Ear ear) {
        TableRows rows = table.rows();
        Workload workload = new Workload(table.reviewers().length());
        for (int workbook = 0; workbook < rows.workbooks(); workbook++) {
            for (int unit = rows.firstUnit()[workbook]; unit < rows.firstUnit()[workbook + 1]; unit++) {
                for (int row = rows.firstRow()[unit]; row < rows.firstRow()[unit + 1]; row++) {
                    workload.add(rows.reviewer()[row], rows.recorded()[row], rates.excess(unit, row));
                }
            }
            workload.tell(ear);
        }
    }

    private void add(int reviewer, int day, double more) {
        if (judgements[reviewer] == 0) {
            touched.add(reviewer);
        }
        judgements[reviewer]++;
        excess[reviewer] += more;
        firstDay[reviewer] = Math.min(firstDay[reviewer], day);
    }

    private void tell(Ear ear) {
        for (int i = 0; i < touched.size(); i++) {
            int reviewer = touched.get(i);
            ear.hear(reviewer, firstDay[reviewer], judgements[reviewer], excess[reviewer]);
            judgements[reviewer] = 0;
            excess[reviewer] = 0;
            firstDay[reviewer] = Integer.MAX_VALUE;
        }
        touched.clear();
    }
}
