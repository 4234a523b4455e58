package io.github.atskit.core.agreement;

import java.util.Arrays;

/** Whole numbers in a row that gets longer. The array is replaced when it is full, so it lies in a holder. */
final class GrowingInts {
    private static final int FIRST = 64;

    private final int[][] held = {new int[FIRST]};
    private final int[] size = {0};

    int size() {
        return size[0];
    }

    int get(int at) {
        return held[0][at];
    }

    void set(int at, int value) {
        held[0][at] = value;
    }

    void add(int value) {
        if (size[0] == held[0].length) {
            held[0] = Arrays.copyOf(held[0], 2 * size[0]);
        }
        held[0][size[0]++] = value;
    }

    boolean matches(int from, int[] other, int length) {
        return Arrays.equals(held[0], from, from + length, other, 0, length);
    }

    int[] slice(int from, int to) {
        return Arrays.copyOfRange(held[0], from, to);
    }

    void clear() {
        size[0] = 0;
    }

    /** The present array, longer than needed; for a moment's reading. */
    int[] array() {
        return held[0];
    }

    void sort() {
        Arrays.sort(held[0], 0, size[0]);
    }
}
