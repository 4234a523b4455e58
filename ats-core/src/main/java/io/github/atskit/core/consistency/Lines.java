package io.github.atskit.core.consistency;

/**
 * Lines of ratings, one array for all that are alike: most are, so that a million judgements take no more arrays than there are
 * different ones. Nobody writes to them.
 */
final class Lines {
    private static final int MOST = 1 << 12;

    private final int findings;
    private final int[][] known = new int[MOST][];

    Lines(int findings) {
        this.findings = findings;
    }

    /** The ratings that stand in a row of a column. */
    int[] of(byte[] column, int from, int to) {
        // Beginning with 1, so that no short line is taken for the end of a long one.
        int code = 1;
        for (int row = from; row < to; row++) {
            if (code >= MOST / findings) {
                return line(column, from, to);
            }
            code = code * findings + column[row];
        }
        if (known[code] == null) {
            known[code] = line(column, from, to);
        }
        return known[code];
    }

    private static int[] line(byte[] column, int from, int to) {
        int[] line = new int[to - from];
        for (int i = 0; i < line.length; i++) {
            line[i] = column[from + i];
        }
        return line;
    }
}
