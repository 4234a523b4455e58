package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Scale;
import io.vavr.collection.List;

/** Compares what reviewers found with what moderators did: reviewers on the first seat, moderators on the second. */
final class ModeratorsCompared extends Comparison {
    private final int findings;
    /** Every pair there can be, once one is there. */
    private final int[][] pairs;

    ModeratorsCompared(JudgementTable table, ReportSettings settings, Parting parting) {
        super(table, settings, parting);
        this.findings = table.scale().findings().length();
        this.pairs = new int[findings * findings][];
    }

    @Override
    int lines(int unit) {
        int lines = 0;
        for (int row = rows().firstRow()[unit]; row < rows().firstRow()[unit + 1]; row++) {
            lines += rows().moderated()[row] < 0 ? 0 : 1;
        }
        return lines;
    }

    @Override
    long pairs(int unit) {
        return lines(unit);
    }

    @Override
    void note(int part, int unit) {
        // Everybody has a seat already.
    }

    @Override
    boolean isSeated(int part) {
        return true;
    }

    @Override
    int[] ratings(int part, int unit, int line) {
        int row = rows().firstRow()[unit];
        for (int skip = line; skip > 0 || rows().moderated()[row] < 0; row++) {
            skip -= rows().moderated()[row] < 0 ? 0 : 1;
        }
        int place = rows().finding()[row] * findings + rows().moderated()[row];
        if (pairs[place] == null) {
            pairs[place] = new int[] {rows().finding()[row], rows().moderated()[row]};
        }
        return pairs[place];
    }

    @Override
    List<Coefficient> coefficients(Scale scale) {
        List<Coefficient> nominal = List.of(Coefficient.GWET_AC1, Coefficient.COHEN_KAPPA, Coefficient.PERCENT);
        return scale == Scale.ORDINAL
                ? nominal.append(Coefficient.GWET_AC2).append(Coefficient.WEIGHTED_KAPPA)
                : nominal;
    }
}
