package io.github.atskit.core.consistency;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sorts rows by columns of small numbers, the last column first: each pass keeps what the pass before it did. */
final class RowOrder {
    private static final int FAR_APART = 1 << 16;

    private RowOrder() {}

    /** The rows in order of the first column, then of the second, and so on; rows that are equal keep their order. */
    static int[] of(int rows, int[]... columns) {
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row);
        for (int c = columns.length - 1; c >= 0; c--) {
            order = sorted(order, columns[c]);
        }
        return order;
    }

    private static int[] sorted(int[] order, int[] column) {
        int most = most(column);
        if (most == 0) {
            return order;
        }
        return most - column.length > FAR_APART ? sorted(order, ranks(column)) : sorted(order, column, most);
    }

    private static int most(int[] column) {
        int most = 0;
        for (int value : column) {
            most = Math.max(most, value);
        }
        return most;
    }

    /** Numbers that lie far apart are moved together, or counting them would take more room than they do. */
    private static int[] ranks(int[] column) {
        int[] different = IntStream.of(column).sorted().distinct().toArray();
        int[] ranks = new int[column.length];
        Arrays.setAll(ranks, row -> Arrays.binarySearch(different, column[row]));
        return ranks;
    }

    private static int[] sorted(int[] order, int[] column, int most) {
        int[] next = new int[most + 2];
        for (int value : column) {
            next[value + 1]++;
        }
        for (int value = 0; value <= most; value++) {
            next[value + 1] += next[value];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[column[row]]++] = row;
        }
        return sorted;
    }

    static int[] arranged(int[] column, int[] order) {
        int[] arranged = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            arranged[i] = column[order[i]];
        }
        return arranged;
    }

    static byte[] arrangedBytes(int[] column, int[] order) {
        byte[] arranged = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            arranged[i] = (byte) column[order[i]];
        }
        return arranged;
    }
}
