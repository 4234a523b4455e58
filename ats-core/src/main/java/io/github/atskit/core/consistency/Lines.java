package io.github.atskit.core.consistency;

/**
 * Lines of ratings, one for all that are alike: most are, so that a million judgements take no more lines than there are different ones.
 */
final class Lines {
    private static final int MOST = 1 << 12;

    private final int findings;
    private final Line[] known = new Line[MOST];

    Lines(int findings) {
        this.findings = findings;
    }

    /**
     * What was found about one unit, or the like.
     *
     * @param code a number for these very ratings; 0 where they have none
     * @param ratings nobody writes to them
     */
    record Line(int code, int[] ratings) {}

    /** The ratings that stand in a row of a column. */
    Line of(byte[] column, int from, int to) {
        // Beginning with 1, so that no short line is taken for the end of a long one.
        int code = 1;
        for (int row = from; row < to; row++) {
            if (code >= MOST / findings) {
                return new Line(0, ratings(column, from, to));
            }
            code = code * findings + column[row];
        }
        if (known[code] == null) {
            known[code] = new Line(code, ratings(column, from, to));
        }
        return known[code];
    }

    private static int[] ratings(byte[] column, int from, int to) {
        int[] ratings = new int[to - from];
        for (int i = 0; i < ratings.length; i++) {
            ratings[i] = column[from + i];
        }
        return ratings;
    }

    /** Two ratings from different columns. */
    Line of(byte first, byte second) {
        int code = (findings + first) * findings + second;
        if (code >= MOST) {
            return new Line(0, new int[] {first, second});
        }
        if (known[code] == null) {
            known[code] = new Line(code, new int[] {first, second});
        }
        return known[code];
    }
}
