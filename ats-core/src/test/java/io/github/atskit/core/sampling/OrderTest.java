package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The order in which reviews and picks are handed in")
class OrderTest {
    @Test
    @DisplayName("leaves no trace in the sample, nor in the compliance")
    void noTrace() {
        for (int seed = 0; seed < 40; seed++) {
            SamplingPlan plan = CohortOfReviews.plan(seed, 2);
            List<ReviewedWorkbook> reviews = CohortOfReviews.of(seed, 40);
            List<Pick> soFar = plan.draw(reviews.take(20), List.empty()).get();
            List<Pick> sample = plan.draw(reviews, soFar).get();
            Set<ReviewRef> moderated = HashSet.ofAll(sample.take(3).map(Pick::review));
            for (int shuffle = 0; shuffle < 5; shuffle++) {
                List<ReviewedWorkbook> mixed = CohortOfReviews.shuffled(reviews, shuffle);
                List<Pick> mixedSoFar = CohortOfReviews.shuffled(soFar, shuffle);
                assertThat(plan.draw(mixed, mixedSoFar).get()).isEqualTo(sample);
                assertThat(plan.compliance(mixed, mixedSoFar, moderated).get())
                        .isEqualTo(plan.compliance(reviews, soFar, moderated).get());
            }
        }
    }

    @Test
    @DisplayName("leaves no trace in the faults")
    void faults() {
        ReviewedWorkbook one = CohortOfReviews.any().build();
        ReviewedWorkbook two = CohortOfReviews.any().workbook("c-2").build();
        List<ReviewedWorkbook> reviews = List.of(one, two, one, two);
        SamplingPlan plan = SamplingPlan.byFinding(100, 20, 1);
        assertThat(plan.draw(reviews.reverse(), List.empty())).isEqualTo(plan.draw(reviews, List.empty()));
    }
}
