package io.github.atskit.core.consistency;

import java.util.Arrays;

/** Counts what moderators changed, in parts: all together, by criterion or by reviewer. */
final class OverturnTally {
    /** Says which part a judgement belongs to. */
    @FunctionalInterface
    interface Part {
        int of(int unit, int row);
    }

    private final int[] moderated;
    private final int[] stricter;
    private final int[] moreLenient;
    /** Of each part, how many judgements of the present workbook were moderated, and the sum of squares over workbooks before. */
    private final int[] present;

    private final int[] lastWorkbook;
    private final long[] squares;
    private final People people;

    private OverturnTally(int parts, int smallest) {
        this.moderated = new int[parts];
        this.stricter = new int[parts];
        this.moreLenient = new int[parts];
        this.present = new int[parts];
        this.lastWorkbook = new int[parts];
        this.squares = new long[parts];
        this.people = new People(parts, smallest);
        Arrays.fill(lastWorkbook, -1);
    }

    static OverturnTally of(TableRows rows, int parts, int smallest, Part part) {
        OverturnTally tally = new OverturnTally(parts, smallest);
        for (int workbook = 0; workbook < rows.workbooks(); workbook++) {
            for (int unit = rows.firstUnit()[workbook]; unit < rows.firstUnit()[workbook + 1]; unit++) {
                for (int row = rows.firstRow()[unit]; row < rows.firstRow()[unit + 1]; row++) {
                    if (rows.moderated()[row] >= 0) {
                        tally.add(part.of(unit, row), workbook, rows.moderated()[row] - rows.finding()[row]);
                    }
                }
            }
        }
        for (int each = 0; each < parts; each++) {
            tally.close(each);
        }
        return tally;
    }

    private void add(int part, int workbook, int change) {
        if (lastWorkbook[part] != workbook) {
            close(part);
            lastWorkbook[part] = workbook;
        }
        people.note(part, workbook);
        present[part]++;
        moderated[part]++;
        stricter[part] += change > 0 ? 1 : 0;
        moreLenient[part] += change < 0 ? 1 : 0;
    }

    private void close(int part) {
        squares[part] += (long) present[part] * present[part];
        present[part] = 0;
    }

    Disclosure disclosure() {
        return Disclosure.of(people);
    }

    /**
     * What is told of a part.
     *
     * @param part which part
     * @param likeness how much changes in the judgements of one workbook hang together, 0 to 1
     * @param z how many standard errors to each side
     */
    Overturns overturns(int part, double likeness, double z) {
        int all = moderated[part];
        double perWorkbook = (double) squares[part] / all;
        double worth = all / (1 + (perWorkbook - 1) * likeness);
        int changed = stricter[part] + moreLenient[part];
        return new Overturns(
                people.count(part), all, stricter[part], moreLenient[part], Wilson.range(changed, all, worth, z));
    }
}
