package io.github.atskit.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How often intervals hold the truth. A short run is part of every build; the long one takes some minutes: {@code -Dats.coverage=1000},
 * with {@code -Dats.report=true} for the table.
 */
@DisplayName("Intervals of 95 percent hold the truth of simulated reviewers")
class CoverageTest {
    private static final int RUNS = Integer.getInteger("ats.coverage", 100);
    private static final boolean LONG = RUNS >= 1_000;
    private static final List<Coefficient> COEFFICIENTS =
            List.of(Coefficient.PERCENT, Coefficient.COHEN_KAPPA, Coefficient.KRIPPENDORFF_ALPHA, Coefficient.GWET_AC1);
    private static final AgreementPlan PLAN =
            AgreementPlan.builder().replicates(LONG ? 2_000 : 500).build();

    @Test
    @DisplayName("about as often as they say")
    void coverage() {
        StringBuilder table = new StringBuilder();
        for (SimulatedReviewers reviewers :
                List.of(SimulatedReviewers.TYPICAL, SimulatedReviewers.COMMON, SimulatedReviewers.DIVIDED)) {
            for (int workbooks : LONG ? new int[] {20, 30, 50, 100, 200, 500} : new int[] {100}) {
                double[] held = held(reviewers, workbooks);
                table.append(String.format("%-10s %4d", reviewers.name(), workbooks));
                for (int i = 0; i < held.length; i++) {
                    Coefficient coefficient = COEFFICIENTS.get(i);
                    table.append(String.format(
                            "  %s %.3f: %.1f", coefficient.code(), reviewers.truth(coefficient), 100 * held[i]));
                }
                table.append('\n');
                double least = LONG && workbooks >= 50 ? 0.91 : 0.85;
                for (double share : held) {
                    assertThat(share).as(table.toString()).isGreaterThanOrEqualTo(least);
                }
            }
        }
        if (Boolean.getBoolean("ats.report")) {
            System.out.println(table);
        }
    }

    /** For each coefficient the share of runs whose interval holds the truth; a run without an interval holds nothing. */
    private static double[] held(SimulatedReviewers reviewers, int workbooks) {
        double[] held = new double[COEFFICIENTS.size()];
        for (int run = 0; run < RUNS; run++) {
            Ratings ratings = reviewers.judge(workbooks, 1_000_003L * workbooks + run);
            AgreementPlan plan = AgreementPlan.builder().from(PLAN).seed(run).build();
            int at = 0;
            for (Either<NotEstimated, Estimate> answer : Agreement.of(ratings, COEFFICIENTS, plan)) {
                double truth = reviewers.truth(COEFFICIENTS.get(at));
                boolean holds = answer.isRight() && answer.get().interval().exists(interval -> interval.holds(truth));
                held[at++] += holds ? 1.0 / RUNS : 0;
            }
        }
        return held;
    }
}
