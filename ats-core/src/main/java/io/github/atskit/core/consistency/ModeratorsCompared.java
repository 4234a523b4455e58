package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Scale;
import io.vavr.collection.List;

/** Compares what reviewers found with what moderators did: reviewers on the first seat, moderators on the second. */
final class ModeratorsCompared extends Comparison {

    ModeratorsCompared(JudgementTable table, ReportSettings settings, Parting parting) {
        super(table, settings, parting);
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
    Lines.Line ratings(int part, int unit, int line) {
        int row = rows().firstRow()[unit];
        for (int skip = line; skip > 0 || rows().moderated()[row] < 0; row++) {
            skip -= rows().moderated()[row] < 0 ? 0 : 1;
        }
        return known().of(rows().finding()[row], rows().moderated()[row]);
    }

    @Override
    List<Coefficient> coefficients(Scale scale) {
        List<Coefficient> nominal = List.of(Coefficient.GWET_AC1, Coefficient.COHEN_KAPPA, Coefficient.PERCENT);
        return scale == Scale.ORDINAL
                ? nominal.append(Coefficient.GWET_AC2).append(Coefficient.WEIGHTED_KAPPA)
                : nominal;
    }
}
