package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While a cohort grows")
class GrowthTest {
    @Test
    @DisplayName("no pick is ever taken back or given another reason, and every minimum holds at each step")
    void neverUnpicked() {
        for (int seed = 0; seed < 100; seed++) {
            SamplingPlan plan = CohortOfReviews.plan(seed, seed % 4);
            List<ReviewedWorkbook> all = CohortOfReviews.shuffled(CohortOfReviews.of(seed, 40), seed);
            List<Pick> sample = List.empty();
            int known = 0;
            for (int step = 0; known < all.size(); step++) {
                known = Math.min(all.size(), known + CohortOfReviews.number(seed, step, 15, 6));
                List<ReviewedWorkbook> reviews = all.take(known);
                List<Pick> next = plan.draw(reviews, sample).get();
                assertThat(next).containsAll(sample);
                minimums(plan, reviews, next);
                sample = next;
            }
        }
    }

    private static void minimums(SamplingPlan plan, List<ReviewedWorkbook> reviews, List<Pick> sample) {
        for (Workload workload : Workload.of(reviews)) {
            int picked = workload.reviews()
                    .count(review -> sample.exists(pick -> pick.review().equals(review.ref())));
            assertThat(picked)
                    .isGreaterThanOrEqualTo(Math.min(workload.reviews().size(), plan.minimumPerReviewer()));
        }
    }

    @Test
    @DisplayName("to draw again without new reviews changes nothing")
    void again() {
        for (int seed = 0; seed < 50; seed++) {
            SamplingPlan plan = CohortOfReviews.plan(seed, 3);
            List<ReviewedWorkbook> reviews = CohortOfReviews.of(seed, 30);
            List<Pick> sample = plan.draw(reviews, List.empty()).get();
            assertThat(plan.draw(reviews, sample).get()).isEqualTo(sample);
        }
    }

    @Test
    @DisplayName("what a percentage picks does not depend on what came before")
    void percentagesForgetNothing() {
        for (int seed = 0; seed < 50; seed++) {
            SamplingPlan plan = CohortOfReviews.plan(seed, 0);
            List<ReviewedWorkbook> all = CohortOfReviews.of(seed, 40);
            List<Pick> step = plan.draw(all.take(15), List.empty()).get();
            assertThat(plan.draw(all, step).get())
                    .isEqualTo(plan.draw(all, List.empty()).get());
        }
    }

    @Test
    @DisplayName("an earlier pick stays where nothing of today would pick it, and counts for the minimum")
    void earlierPicksStay() {
        ReviewedWorkbook first = CohortOfReviews.any().build();
        ReviewedWorkbook second = CohortOfReviews.any().workbook("c-2").build();
        SamplingPlan plan = SamplingPlan.byFinding(0, 0, 1).withMinimumPerReviewer(1);
        Pick earlier = Pick.earlier(second.ref());
        assertThat(plan.draw(List.of(first, second), List.of(earlier)).get()).containsExactly(earlier);
    }
}
