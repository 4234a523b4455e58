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
    private static final AgreementPlan PLAN = AgreementPlan.builder()
            .minimumUnits(10)
            .replicates(LONG ? 2_000 : 500)
            .build();

    /** Shares of all runs: whose interval held the truth, and that had no interval. */
    private record Share(double held, double none) {
        @Override
        public String toString() {
            return String.format("%5.1f", 100 * held) + (none > 0 ? String.format(" (none: %.1f)", 100 * none) : "");
        }
    }

    @Test
    @DisplayName("about as often as they say")
    void coverage() {
        StringBuilder table = new StringBuilder();
        for (SimulatedReviewers reviewers :
                List.of(SimulatedReviewers.TYPICAL, SimulatedReviewers.COMMON, SimulatedReviewers.DIVIDED)) {
            for (int workbooks : LONG ? new int[] {10, 20, 30, 50, 100, 200, 500} : new int[] {100}) {
                List<Share> shares = shares(reviewers, workbooks);
                table.append(String.format("%-10s %4d", reviewers.name(), workbooks));
                COEFFICIENTS
                        .zip(shares)
                        .forEach(pair -> table.append(
                                String.format("  %s %.3f: %s", pair._1.code(), reviewers.truth(pair._1), pair._2)));
                table.append('\n');
                if (workbooks >= AgreementPlan.MINIMUM_UNITS) {
                    assertThat(shares)
                            .as(table.toString())
                            .allMatch(share -> LONG ? share.held >= 0.93 && share.held <= 0.97 : share.held >= 0.87);
                }
            }
        }
        if (Boolean.getBoolean("ats.report")) {
            System.out.println(table);
        }
    }

    private static List<Share> shares(SimulatedReviewers reviewers, int workbooks) {
        int[] held = new int[COEFFICIENTS.size()];
        int[] none = new int[COEFFICIENTS.size()];
        for (int run = 0; run < RUNS; run++) {
            Ratings ratings = reviewers.judge(workbooks, 1_000_003L * workbooks + run);
            AgreementPlan plan = AgreementPlan.builder().from(PLAN).seed(run).build();
            int at = 0;
            for (Either<NotEstimated, Estimate> answer : Agreement.of(ratings, COEFFICIENTS, plan)) {
                double truth = reviewers.truth(COEFFICIENTS.get(at));
                if (answer.isLeft() || answer.get().interval().isLeft()) {
                    none[at]++;
                } else if (answer.get().interval().get().holds(truth)) {
                    held[at]++;
                }
                at++;
            }
        }
        return List.range(0, held.length).map(i -> new Share((double) held[i] / RUNS, (double) none[i] / RUNS));
    }
}
