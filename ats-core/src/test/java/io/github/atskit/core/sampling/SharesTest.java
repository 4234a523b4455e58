package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a percentage promises, looked at over many seeds. The seeds are fixed, so the outcome is too. */
@DisplayName("Over a thousand seeds")
class SharesTest {
    private static final int SEEDS = 1000;

    @Test
    @DisplayName("the mean share of each stratum lies within five standard errors of its percentage")
    void meanShares() {
        List<ReviewedWorkbook> reviews = CohortOfReviews.of(5, 200);
        SamplingPlan plan = CohortOfReviews.plan(0, 0);
        for (Stratum stratum : plan.strata()) {
            List<ReviewedWorkbook> own =
                    reviews.filter(review -> plan.stratumOf(review).contains(stratum));
            assertThat(own).as(stratum.name()).hasSizeGreaterThan(10);
            long picked = 0;
            for (long seed = 0; seed < SEEDS; seed++) {
                SamplingPlan seeded = CohortOfReviews.plan(seed, 0);
                picked += own.count(seeded::samples);
            }
            double promised = stratum.percent() / 100.0;
            double draws = (double) SEEDS * own.size();
            double error = Math.sqrt(promised * (1 - promised) / draws);
            assertThat(Math.abs(picked / draws - promised)).as(stratum.name()).isLessThan(5 * error);
        }
    }

    @Test
    @DisplayName("the count in one sample is spread like a binomial one: chi-square of 9 counts below 26.1 (1 in 1000)")
    void binomialCounts() {
        int reviews = 20;
        List<ReviewedWorkbook> met = List.range(0, reviews)
                .map(n -> CohortOfReviews.any()
                        .workbook("w-" + n)
                        .finding(Finding.MET)
                        .build());
        int[] counts = new int[9];
        for (long seed = 0; seed < SEEDS; seed++) {
            SamplingPlan plan = SamplingPlan.byFinding(100, 20, seed);
            counts[Math.min(8, met.count(plan::samples))]++;
        }
        double chiSquare = 0;
        double rest = 1;
        for (int k = 0; k < 9; k++) {
            double share = k < 8 ? binomial(reviews, k, 0.2) : rest;
            rest -= share;
            chiSquare += (counts[k] - SEEDS * share) * (counts[k] - SEEDS * share) / (SEEDS * share);
        }
        assertThat(chiSquare).isLessThan(26.1);
    }

    @Test
    @DisplayName("the first and the second round of a workbook are drawn without regard to each other")
    void independentRoundsAndSeeds() {
        int both = 0;
        int first = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            boolean one = Draw.of(seed, "5", "c-1", 1).outOfHundred() < 50;
            boolean two = Draw.of(seed, "5", "c-1", 2).outOfHundred() < 50;
            first += one ? 1 : 0;
            both += one && two ? 1 : 0;
        }
        // A quarter of a thousand, and half of it, each with five standard errors.
        assertThat(both).isBetween(250 - 69, 250 + 69);
        assertThat(first).isBetween(500 - 80, 500 + 80);
    }

    private static double binomial(int n, int k, double p) {
        double value = Math.pow(p, k) * Math.pow(1 - p, n - k);
        for (int i = 1; i <= k; i++) {
            value = value * (n - k + i) / i;
        }
        return value;
    }
}
