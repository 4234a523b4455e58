package io.github.atskit.examples.benchmarks.agreement;

import io.github.atskit.core.agreement.Agreement;
import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Ratings;
import io.github.atskit.core.agreement.RatingsBuilder;
import io.github.atskit.core.agreement.Scale;
import io.vavr.collection.List;

/** The library's way from judgements to coefficients. */
final class Library {
    static final List<Coefficient> COMPARED = List.of(
            Coefficient.PERCENT, Coefficient.COHEN_KAPPA, Coefficient.FLEISS_KAPPA, Coefficient.KRIPPENDORFF_ALPHA);

    private static final AgreementPlan VALUES =
            AgreementPlan.builder().replicates(0).build();

    private Library() {}

    static Ratings read(Judgements judgements) {
        RatingsBuilder builder = Ratings.seated(List.of("1", "2", "3", "4"), Scale.NOMINAL, Judgements.REVIEWERS);
        int[][] workbook = new int[Judgements.CRITERIA][Judgements.REVIEWERS];
        for (int i = 0; i < judgements.workbooks(); i++) {
            for (int criterion = 0; criterion < Judgements.CRITERIA; criterion++) {
                for (int reviewer = 0; reviewer < Judgements.REVIEWERS; reviewer++) {
                    workbook[criterion][reviewer] = judgements.finding(i, criterion, reviewer);
                }
            }
            builder.addCluster(workbook);
        }
        return builder.build();
    }

    static double[] values(Ratings ratings) {
        return Agreement.of(ratings, COMPARED, VALUES).toJavaList().stream()
                .mapToDouble(answer -> answer.get().value())
                .toArray();
    }

    /** {@return how many intervals there are} */
    static int intervals(Ratings ratings) {
        return Agreement.of(ratings, COMPARED.append(Coefficient.GWET_AC1), AgreementPlan.standard())
                .count(answer -> answer.get().interval().isRight());
    }
}
