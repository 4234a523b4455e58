package io.github.atskit.core.consistency;

/**
 * The columns of a table. Judgements lie by unit (what was judged: a criterion of a workbook in a round, or of a section or standard of
 * it), and units by workbook. The arrays are shared inside the package and never written to.
 *
 * @param firstUnit of each workbook, and one more
 * @param cohort of each workbook
 * @param firstRow of each unit, and one more
 * @param round of each unit
 * @param criterion of each unit
 * @param section of each unit, or 0
 * @param standard of each unit, or 0
 * @param reviewer of each judgement
 * @param finding of each judgement, as its place on the scale
 * @param moderated what a moderator found, as its place on the scale, or -1
 * @param assigned the day, or {@link #NO_DAY}
 * @param recorded the day
 */
record TableRows(
        int[] firstUnit,
        int[] cohort,
        int[] firstRow,
        int[] round,
        int[] criterion,
        int[] section,
        int[] standard,
        int[] reviewer,
        byte[] finding,
        byte[] moderated,
        int[] assigned,
        int[] recorded) {
    static final int NO_DAY = Integer.MIN_VALUE;

    int judgements() {
        return reviewer.length;
    }

    int units() {
        return criterion.length;
    }

    int workbooks() {
        return cohort.length;
    }
}
