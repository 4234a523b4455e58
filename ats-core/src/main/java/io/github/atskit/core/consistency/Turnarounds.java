package io.github.atskit.core.consistency;

import java.util.Arrays;

/** Times every review once: from the first assignment to the last judgement of a reviewer in a round of a workbook. */
final class Turnarounds {
    private final TableRows rows;
    private final DayCounts team = new DayCounts();
    private final DayCounts[] days;
    private final People ofTeam;
    private final People ofReviewer;

    private Turnarounds(JudgementTable table, int smallest) {
        int reviewers = table.reviewers().length();
        this.rows = table.rows();
        this.days = new DayCounts[reviewers];
        Arrays.setAll(days, reviewer -> new DayCounts());
        this.ofTeam = new People(1, smallest);
        this.ofReviewer = new People(reviewers, smallest);
    }

    static Turnarounds of(JudgementTable table, int smallest) {
        Turnarounds turnarounds = new Turnarounds(table, smallest);
        turnarounds.walk(new Round(table.reviewers().length()));
        return turnarounds;
    }

    private void walk(Round round) {
        for (int workbook = 0; workbook < rows.workbooks(); workbook++) {
            int end = rows.firstUnit()[workbook + 1];
            for (int unit = rows.firstUnit()[workbook]; unit < end; unit++) {
                round.take(rows, unit);
                if (unit + 1 == end || rows.round()[unit + 1] != rows.round()[unit]) {
                    round.close(this, workbook);
                }
            }
        }
    }

    private void add(int workbook, int reviewer, int taken) {
        team.add(taken);
        days[reviewer].add(taken);
        ofTeam.note(0, workbook);
        ofReviewer.note(reviewer, workbook);
    }

    Figure<Turnaround> team() {
        return Disclosure.of(ofTeam).figure(0, () -> team.turnaround(ofTeam.count(0)));
    }

    /** Asked for a reviewer at a time. */
    java.util.function.IntFunction<Figure<Turnaround>> reviewers() {
        Disclosure disclosure = Disclosure.of(ofReviewer);
        return reviewer -> disclosure.figure(reviewer, () -> days[reviewer].turnaround(ofReviewer.count(reviewer)));
    }

    /** Who judged in one round of one workbook, and when. */
    private static final class Round {
        private final int[] assigned;
        private final int[] recorded;
        private final GrowingInts touched = new GrowingInts();

        Round(int reviewers) {
            this.assigned = new int[reviewers];
            this.recorded = new int[reviewers];
            Arrays.fill(recorded, TableRows.NO_DAY);
            Arrays.fill(assigned, TableRows.NO_DAY);
        }

        void take(TableRows rows, int unit) {
            for (int row = rows.firstRow()[unit]; row < rows.firstRow()[unit + 1]; row++) {
                int reviewer = rows.reviewer()[row];
                if (recorded[reviewer] == TableRows.NO_DAY) {
                    touched.add(reviewer);
                }
                recorded[reviewer] = Math.max(recorded[reviewer], rows.recorded()[row]);
                int day = rows.assigned()[row];
                if (day != TableRows.NO_DAY) {
                    boolean earlier = assigned[reviewer] == TableRows.NO_DAY || day < assigned[reviewer];
                    assigned[reviewer] = earlier ? day : assigned[reviewer];
                }
            }
        }

        void close(Turnarounds turnarounds, int workbook) {
            for (int i = 0; i < touched.size(); i++) {
                int reviewer = touched.get(i);
                if (assigned[reviewer] != TableRows.NO_DAY) {
                    turnarounds.add(workbook, reviewer, recorded[reviewer] - assigned[reviewer]);
                }
                recorded[reviewer] = TableRows.NO_DAY;
                assigned[reviewer] = TableRows.NO_DAY;
            }
            touched.clear();
        }
    }
}
