package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sampling plan")
class SamplingPlanTest {
    private static final Stratum NEW = Stratum.builder()
            .name("new")
            .risks(HashSet.of(Risk.NEW_REVIEWER))
            .percent(50)
            .build();
    private static final Stratum NORTH = Stratum.builder()
            .name("north")
            .centres(HashSet.of("north"))
            .percent(50)
            .build();
    private static final Stratum REST =
            Stratum.builder().name("rest").percent(20).build();
    private static final ReviewedWorkbook BOTH = CohortOfReviews.any()
            .centre(Option.some("north"))
            .risks(HashSet.of(Risk.NEW_REVIEWER))
            .build();

    private static SamplingPlan of(Stratum... strata) {
        return new SamplingPlan(1, List.of(strata), 0);
    }

    @Test
    @DisplayName("goes by the stratum with the highest percentage, of equal ones by the first")
    void decidingStratum() {
        assertThat(of(REST, NEW, NORTH).stratumOf(BOTH)).containsExactly(NEW);
        assertThat(of(NORTH, NEW, REST).stratumOf(BOTH)).containsExactly(NORTH);
        assertThat(of(NORTH, NEW, REST).stratumOf(CohortOfReviews.any().build()))
                .containsExactly(REST);
    }

    @Test
    @DisplayName("picks nothing that belongs to no stratum")
    void noStratum() {
        ReviewedWorkbook other = CohortOfReviews.any().build();
        SamplingPlan plan = of(
                Stratum.builder().from(NEW).percent(100).build(),
                Stratum.builder().from(NORTH).percent(100).build());
        assertThat(plan.samples(BOTH)).isTrue();
        assertThat(plan.samples(other)).isFalse();
        assertThat(plan.reason(other)).isEmpty();
        assertThat(plan.draw(List.of(other), List.empty()).get()).isEmpty();
    }

    @Test
    @DisplayName("says why a review that draws 85 is picked by 86 percent, and does not pick it by 85 (ATS-055)")
    void atTheEdge() {
        ReviewedWorkbook review = CohortOfReviews.any().build();
        assertThat(SamplingPlan.byFinding(0, 86, 1).reason(review)).containsExactly(new DrawnByStratum("met", 86, 85));
        assertThat(SamplingPlan.byFinding(100, 85, 1).reason(review)).isEmpty();
        ReviewedWorkbook second = CohortOfReviews.any().round(2).build();
        assertThat(SamplingPlan.byFinding(0, 98, 1).reason(second)).containsExactly(new DrawnByStratum("met", 98, 97));
        assertThat(SamplingPlan.byFinding(0, 97, 1).samples(second)).isFalse();
    }

    @Test
    @DisplayName("picks by the short way what it has a reason for, and nothing else")
    void shortWay() {
        for (int seed = 0; seed < 20; seed++) {
            SamplingPlan plan = CohortOfReviews.plan(seed, 0);
            SamplingPlan edges = SamplingPlan.byFinding(100, 0, seed);
            for (ReviewedWorkbook review : CohortOfReviews.of(seed, 50)) {
                assertThat(plan.samples(review)).isEqualTo(plan.reason(review).isDefined());
                assertThat(edges.samples(review))
                        .isEqualTo(edges.reason(review).isDefined())
                        .isEqualTo(review.finding() == Finding.NOT_MET);
            }
        }
    }

    @Test
    @DisplayName("of the programme has one stratum for each finding and no minimum")
    void byFinding() {
        SamplingPlan plan = SamplingPlan.byFinding(100, 20, 7);
        assertThat(plan.strata().map(Stratum::name)).containsExactly("not-met", "met");
        assertThat(plan.strata().map(Stratum::percent)).containsExactly(100, 20);
        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.minimumPerReviewer()).isZero();
        assertThat(plan.withMinimumPerReviewer(3)).isEqualTo(new SamplingPlan(7, plan.strata(), 3));
    }

    @Test
    @DisplayName("refuses two strata of one name, and a minimum below 0")
    void nonsense() {
        Stratum again = Stratum.builder().from(REST).percent(1).build();
        assertThatThrownBy(() -> of(REST, again)).isInstanceOf(IllegalArgumentException.class);
        SamplingPlan plan = of(REST);
        assertThatThrownBy(() -> plan.withMinimumPerReviewer(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("reads draws as numbers without a sign")
    void unsigned() {
        Draw largest = new Draw(-1);
        assertThat(largest).isGreaterThan(new Draw(Long.MAX_VALUE));
        // 2^64 - 1 = 18446744073709551615
        assertThat(largest.outOfHundred()).isEqualTo(15);
    }

    @Test
    @DisplayName("knows no reason that contradicts itself")
    void reasonsThatAreNone() {
        assertThatThrownBy(() -> new DrawnByStratum("met", 20, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawnByStratum("met", 20, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawnByStratum("met", 101, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawnForMinimum("r-1", 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DrawnForMinimum("r-1", -1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
