package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Scale;
import io.vavr.collection.List;
import java.util.Arrays;

/** Compares what several reviewers found. Where a part has exactly two reviewers each keeps a seat, so that Cohen's kappa is known. */
final class ReviewersCompared extends Comparison {
    private static final int NOBODY = -1;

    private final int[] first;
    private final int[] second;
    private final boolean[] more;

    ReviewersCompared(JudgementTable table, ReportSettings settings, Parting parting) {
        super(table, settings, parting);
        this.first = new int[parts()];
        this.second = new int[parts()];
        this.more = new boolean[parts()];
        Arrays.fill(first, NOBODY);
        Arrays.fill(second, NOBODY);
    }

    private int judges(int unit) {
        return rows().firstRow()[unit + 1] - rows().firstRow()[unit];
    }

    @Override
    int lines(int unit) {
        return judges(unit) < 2 ? 0 : 1;
    }

    @Override
    long pairs(int unit) {
        return (long) judges(unit) * (judges(unit) - 1) / 2;
    }

    @Override
    void note(int part, int unit) {
        for (int row = rows().firstRow()[unit]; row < rows().firstRow()[unit + 1]; row++) {
            int reviewer = rows().reviewer()[row];
            if (first[part] == NOBODY) {
                first[part] = reviewer;
            } else if (first[part] != reviewer && second[part] == NOBODY) {
                second[part] = reviewer;
            } else if (first[part] != reviewer && second[part] != reviewer) {
                more[part] = true;
            }
        }
    }

    @Override
    boolean isSeated(int part) {
        return !more[part];
    }

    /** The judgements of a unit lie in the order of reviewers, so two reviewers always sit on the same side. */
    @Override
    Lines.Line ratings(int part, int unit, int line) {
        return known().of(rows().finding(), rows().firstRow()[unit], rows().firstRow()[unit + 1]);
    }

    @Override
    List<Coefficient> coefficients(Scale scale) {
        List<Coefficient> nominal = List.of(
                Coefficient.KRIPPENDORFF_ALPHA,
                Coefficient.GWET_AC1,
                Coefficient.PERCENT,
                Coefficient.FLEISS_KAPPA,
                Coefficient.COHEN_KAPPA);
        return scale == Scale.ORDINAL
                ? nominal.append(Coefficient.GWET_AC2).append(Coefficient.WEIGHTED_KAPPA)
                : nominal;
    }
}
