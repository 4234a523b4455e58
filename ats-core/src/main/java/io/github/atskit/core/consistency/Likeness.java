package io.github.atskit.core.consistency;

/** How much changes by moderators hang together within a workbook: the correlation inside a workbook by the method of moments. */
final class Likeness {
    private Likeness() {}

    /** 0, where changes are scattered as chance would, to 1, where all or nothing of a workbook is changed. */
    static double ofOverturns(TableRows rows) {
        double changed = 0;
        double all = 0;
        double pairs = 0;
        double changedPairs = 0;
        double mixed = 0;
        for (int workbook = 0; workbook < rows.workbooks(); workbook++) {
            int from = rows.firstRow()[rows.firstUnit()[workbook]];
            int to = rows.firstRow()[rows.firstUnit()[workbook + 1]];
            double moderated = 0;
            double overturned = 0;
            for (int row = from; row < to; row++) {
                if (rows.moderated()[row] >= 0) {
                    moderated++;
                    overturned += rows.moderated()[row] == rows.finding()[row] ? 0 : 1;
                }
            }
            all += moderated;
            changed += overturned;
            pairs += moderated * (moderated - 1);
            changedPairs += overturned * (overturned - 1);
            mixed += overturned * (moderated - 1);
        }
        double rate = all == 0 ? 0 : changed / all;
        double chance = rate * (1 - rate);
        if (pairs == 0 || chance == 0) {
            return 0;
        }
        double together = changedPairs - 2 * rate * mixed + rate * rate * pairs;
        return Math.min(1, Math.max(0, together / (chance * pairs)));
    }
}
