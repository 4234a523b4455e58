package io.github.atskit.core.consistency;

import java.util.function.Function;
import java.util.function.IntFunction;

/** Judgements in the order of a table: by what was judged, then by reviewer. */
final class Sorted {
    /** The columns that judgements do not lie by. */
    enum Rest {
        FINDING,
        MODERATED,
        ASSIGNED,
        RECORDED
    }

    /** Hears of two rows that are one too many. */
    @FunctionalInterface
    interface Pair {
        void of(int earlier, int later);
    }

    private static final int WORKBOOK = 0;
    private static final int ROUND = 1;
    // The places of the columns, first to last.
    private static final int CRITERION = 2;
    private static final int SECTION = 3;
    private static final int STANDARD = 4;
    private static final int REVIEWER = 5;

    private final int[][] columns;
    private final int[] order;

    private Sorted(int[][] columns, int[] order) {
        this.columns = columns;
        this.order = order;
    }

    /** By workbook, round, criterion, section, standard and reviewer. */
    static Sorted of(int[]... columns) {
        return new Sorted(columns, RowOrder.of(columns[0].length, columns));
    }

    /** Whether a row is alike the one before it in the first columns. */
    private boolean isLikeBefore(int at, int first) {
        for (int c = 0; c < first; c++) {
            if (columns[c][order[at]] != columns[c][order[at - 1]]) {
                return false;
            }
        }
        return true;
    }

    void judgedTwice(Pair pair) {
        for (int at = 1; at < order.length; at++) {
            if (isLikeBefore(at, columns.length)) {
                pair.of(order[at - 1], order[at]);
            }
        }
    }

    /** Where each group of rows begins that are alike in the first columns, and where the last one ends. */
    private int[] starts(int first) {
        int groups = 0;
        for (int at = 0; at < order.length; at++) {
            groups += at == 0 || !isLikeBefore(at, first) ? 1 : 0;
        }
        int[] starts = new int[groups + 1];
        int group = 0;
        for (int at = 0; at < order.length; at++) {
            if (at == 0 || !isLikeBefore(at, first)) {
                starts[group++] = at;
            }
        }
        starts[groups] = order.length;
        return starts;
    }

    TableRows rows(int[] cohort, Function<Rest, GrowingInts> rest) {
        int[] firstRow = starts(REVIEWER);
        IntFunction<int[]> ofUnits = column -> ofUnits(columns[column], firstRow);
        return new TableRows(
                firstUnits(firstRow, cohort.length),
                cohort,
                firstRow,
                ofUnits.apply(ROUND),
                ofUnits.apply(CRITERION),
                ofUnits.apply(SECTION),
                ofUnits.apply(STANDARD),
                RowOrder.arranged(columns[REVIEWER], order),
                RowOrder.arrangedBytes(rest.apply(Rest.FINDING).toArray(), order),
                RowOrder.arrangedBytes(rest.apply(Rest.MODERATED).toArray(), order),
                RowOrder.arranged(rest.apply(Rest.ASSIGNED).toArray(), order),
                RowOrder.arranged(rest.apply(Rest.RECORDED).toArray(), order));
    }

    private int[] ofUnits(int[] column, int[] firstRow) {
        int[] values = new int[firstRow.length - 1];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = column[order[firstRow[unit]]];
        }
        return values;
    }

    private int[] firstUnits(int[] firstRow, int workbooks) {
        int[] firstUnit = new int[workbooks + 1];
        int unit = 0;
        for (int workbook = 0; workbook < workbooks; workbook++) {
            firstUnit[workbook] = unit;
            while (unit < firstRow.length - 1 && columns[WORKBOOK][order[firstRow[unit]]] == workbook) {
                unit++;
            }
        }
        firstUnit[workbooks] = unit;
        return firstUnit;
    }
}
