package io.github.atskit.core.consistency;

import java.util.ArrayList;

/**
 * All that can be worked out from some vectors by adding and subtracting multiples of them. Numbers are whole and modulo a large prime, so
 * nothing is rounded.
 */
final class Span {
    static final long PRIME = (1L << 31) - 1;

    private final int vectors;
    private final ArrayList<Row> rows = new ArrayList<>();

    /**
     * A vector and what it was made of.
     *
     * @param numbers its numbers
     * @param shares how much of each of the vectors that were added there is in it
     */
    private record Row(long[] numbers, long[] shares) {
        int pivot() {
            int at = 0;
            while (at < numbers.length && numbers[at] == 0) {
                at++;
            }
            return at;
        }

        boolean isNothing() {
            return pivot() == numbers.length;
        }

        void take(Row other, long times) {
            take(numbers, other.numbers, times);
            take(shares, other.shares, times);
        }

        private static void take(long[] from, long[] what, long times) {
            for (int i = 0; i < from.length; i++) {
                from[i] = (from[i] + (PRIME - times) * what[i]) % PRIME;
            }
        }

        Row times(long factor) {
            Row zero = new Row(new long[numbers.length], new long[shares.length]);
            zero.take(this, PRIME - factor);
            return zero;
        }
    }

    Span(int vectors) {
        this.vectors = vectors;
    }

    /** Adds the vector of a number, from 0. */
    void add(int number, long[] vector) {
        Row row = new Row(vector.clone(), new long[vectors]);
        row.shares()[number] = 1;
        reduce(row);
        if (!row.isNothing()) {
            rows.add(row.times(inverse(row.numbers()[row.pivot()])));
        }
    }

    /** Each row before has nothing where this one begins, so one pass is enough. */
    private void reduce(Row row) {
        for (Row known : rows) {
            long times = row.numbers()[known.pivot()];
            if (times != 0) {
                row.take(known, times);
            }
        }
    }

    /** Of which of the vectors this one can be made; of none where it cannot. */
    boolean[] makes(long[] vector) {
        Row row = new Row(vector.clone(), new long[vectors]);
        reduce(row);
        boolean[] used = new boolean[vectors];
        for (int number = 0; number < vectors && row.isNothing(); number++) {
            used[number] = row.shares()[number] != 0;
        }
        return used;
    }

    /** By the little theorem of Fermat. */
    private static long inverse(long number) {
        long result = 1;
        long square = number;
        for (long power = PRIME - 2; power > 0; power >>= 1) {
            result = (power & 1) == 1 ? result * square % PRIME : result;
            square = square * square % PRIME;
        }
        return result;
    }
}
