package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A minimum for each reviewer")
class MinimumTest {
    private static final List<Set<String>> REVIEWERS = List.of(HashSet.of("a"), HashSet.of("b"), HashSet.of("a", "b"));

    /** Every way in which up to four workbooks can be reviewed by a, by b or by both. */
    private static List<List<ReviewedWorkbook>> everyCohort() {
        List<List<ReviewedWorkbook>> all = List.of(List.empty());
        List<List<ReviewedWorkbook>> longest = all;
        for (int n = 0; n < 4; n++) {
            String workbook = "c-" + n;
            longest = longest.flatMap(cohort -> REVIEWERS.map(reviewers -> cohort.append(CohortOfReviews.any()
                    .workbook(workbook)
                    .reviewers(reviewers)
                    .build())));
            all = all.appendAll(longest);
        }
        return all;
    }

    private static int picked(List<Pick> sample, List<ReviewedWorkbook> reviews, String reviewer) {
        return reviews.count(review -> review.reviewers().contains(reviewer)
                && sample.exists(pick -> pick.review().equals(review.ref())));
    }

    @Test
    @DisplayName("is met or everything is taken, and with one reviewer for each workbook nothing is taken beyond it")
    void exhaustive() {
        int cases = 0;
        for (List<ReviewedWorkbook> reviews : everyCohort()) {
            boolean single = reviews.forAll(review -> review.reviewers().size() == 1);
            for (int minimum = 0; minimum <= 4; minimum++) {
                for (int percent : new int[] {0, 40, 100}) {
                    SamplingPlan plan = SamplingPlan.byFinding(100, percent, 1).withMinimumPerReviewer(minimum);
                    List<Pick> sample = plan.draw(reviews, List.empty()).get();
                    for (String reviewer : List.of("a", "b")) {
                        List<ReviewedWorkbook> own =
                                reviews.filter(review -> review.reviewers().contains(reviewer));
                        int least = Math.min(minimum, own.size());
                        assertThat(picked(sample, reviews, reviewer)).isGreaterThanOrEqualTo(least);
                        if (single) {
                            assertThat(picked(sample, reviews, reviewer))
                                    .isEqualTo(Math.max(own.count(plan::samples), least));
                        }
                    }
                    cases++;
                }
            }
        }
        assertThat(cases).isEqualTo(121 * 15);
    }

    @Test
    @DisplayName("is kept by cohort, not over all cohorts")
    void byCohort() {
        List<ReviewedWorkbook> reviews = List.of("5", "5", "6", "6")
                .zipWithIndex((cohort, n) ->
                        CohortOfReviews.any().cohort(cohort).workbook("c-" + n).build());
        List<Pick> sample = SamplingPlan.byFinding(0, 0, 1)
                .withMinimumPerReviewer(1)
                .draw(reviews, List.empty())
                .get();
        assertThat(sample.count(pick -> pick.review().workbook().compareTo("c-2") < 0))
                .isEqualTo(1);
        assertThat(sample).hasSize(2);
    }

    @Test
    @DisplayName("takes the lowest whole draw, not the lowest remainder")
    void wholeDraws() {
        SamplingPlan plan = SamplingPlan.byFinding(0, 0, 1).withMinimumPerReviewer(1);
        List<ReviewedWorkbook> reviews = List.range(0, 50)
                .map(n -> CohortOfReviews.any().workbook("c-" + n).build());
        ReviewedWorkbook lowest = reviews.minBy(plan::drawOf).get();
        ReviewedWorkbook lowestRemainder =
                reviews.minBy(review -> plan.drawOf(review).outOfHundred()).get();
        assertThat(lowest).isNotEqualTo(lowestRemainder);
        assertThat(plan.draw(reviews, List.empty()).get())
                .containsExactly(new Pick(lowest.ref(), new DrawnForMinimum("r-1", 0, 1)));
    }

    @Test
    @DisplayName("counts what another reviewer's minimum brought in")
    void shared() {
        ReviewedWorkbook both =
                CohortOfReviews.any().reviewers(HashSet.of("a", "b")).build();
        List<Pick> sample = SamplingPlan.byFinding(0, 0, 1)
                .withMinimumPerReviewer(1)
                .draw(List.of(both), List.empty())
                .get();
        assertThat(sample).containsExactly(new Pick(both.ref(), new DrawnForMinimum("a", 0, 1)));
    }
}
