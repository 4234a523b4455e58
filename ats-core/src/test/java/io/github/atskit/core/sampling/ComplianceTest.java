package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Compliance")
class ComplianceTest {
    private static final ReviewedWorkbook NOT_MET =
            CohortOfReviews.any().workbook("a-1").finding(Finding.NOT_MET).build();
    private static final ReviewedWorkbook MET =
            CohortOfReviews.any().workbook("a-2").build();
    private static final ReviewedWorkbook ALSO_MET =
            CohortOfReviews.any().workbook("a-3").build();
    private static final ReviewedWorkbook OF_OTHER =
            CohortOfReviews.any().workbook("b-1").reviewer("r-2").build();
    private static final List<ReviewedWorkbook> REVIEWS = List.of(NOT_MET, MET, ALSO_MET, OF_OTHER);
    private static final SamplingPlan PLAN = SamplingPlan.byFinding(100, 0, 1).withMinimumPerReviewer(2);

    private static CohortCompliance of(ReviewedWorkbook... moderated) {
        Set<ReviewRef> refs = HashSet.of(moderated).map(ReviewedWorkbook::ref);
        return PLAN.compliance(REVIEWS, List.empty(), refs).get().single();
    }

    private static ComplianceFigures reviewer(CohortCompliance compliance, String reviewer) {
        return compliance
                .reviewers()
                .filter(one -> one.reviewer().equals(reviewer))
                .single()
                .figures();
    }

    @Test
    @DisplayName("tells for the cohort and each reviewer what is asked for, done and missing")
    void nothingYet() {
        CohortCompliance compliance = of();
        ReviewedWorkbook lower = List.of(MET, ALSO_MET).minBy(PLAN::drawOf).get();
        assertThat(compliance.cohort()).isEqualTo("5");
        assertThat(compliance.enough()).isFalse();
        assertThat(compliance.figures().reviews()).isEqualTo(4);
        assertThat(compliance.figures().asked()).isEqualTo(3);
        assertThat(compliance.figures().moderated()).isZero();
        assertThat(compliance.figures().missing().map(Pick::review))
                .containsExactly(NOT_MET.ref(), lower.ref(), OF_OTHER.ref());
        assertThat(compliance.figures().missingForMinimum()).isEqualTo(2);
        assertThat(reviewer(compliance, "r-1").missing()).hasSize(2);
        assertThat(reviewer(compliance, "r-1").missingForMinimum()).isEqualTo(1);
        assertThat(reviewer(compliance, "r-2").asked()).isEqualTo(1);
    }

    @Test
    @DisplayName("is reached when everything asked for has been moderated, by each reviewer on their own")
    void enough() {
        ReviewedWorkbook lower = List.of(MET, ALSO_MET).minBy(PLAN::drawOf).get();
        CohortCompliance one = of(NOT_MET, lower);
        assertThat(one.enough()).isFalse();
        assertThat(reviewer(one, "r-1").enough()).isTrue();
        assertThat(reviewer(one, "r-2").enough()).isFalse();
        assertThat(of(NOT_MET, lower, OF_OTHER).enough()).isTrue();
    }

    @Test
    @DisplayName("lets a review that was moderated without being drawn count for the minimum, not for a percentage")
    void extras() {
        ReviewedWorkbook higher = List.of(MET, ALSO_MET).maxBy(PLAN::drawOf).get();
        assertThat(reviewer(of(NOT_MET, higher), "r-1").enough()).isTrue();
        ComplianceFigures withoutTheDrawn = reviewer(of(MET, ALSO_MET), "r-1");
        assertThat(withoutTheDrawn.missing().map(Pick::review)).containsExactly(NOT_MET.ref());
        assertThat(withoutTheDrawn.moderated()).isEqualTo(2);
    }

    @Test
    @DisplayName("asks for every earlier pick, whoever else was moderated")
    void earlierPicks() {
        CohortCompliance compliance = PLAN.compliance(
                        REVIEWS,
                        List.of(Pick.earlier(MET.ref())),
                        HashSet.of(NOT_MET.ref(), ALSO_MET.ref(), OF_OTHER.ref()))
                .get()
                .single();
        assertThat(compliance.figures().missing()).containsExactly(Pick.earlier(MET.ref()));
    }

    @Test
    @DisplayName("sets beside each other what a stratum promised, what is in the sample and what was moderated")
    void shares() {
        assertThat(of(NOT_MET, OF_OTHER).strata())
                .containsExactly(new StratumShare("not-met", 100, 1, 1, 1), new StratumShare("met", 0, 3, 2, 1));
        assertThat(new StratumShare("met", 0, 8, 2, 1).percentAsked()).containsExactly(25.0);
        assertThat(new StratumShare("met", 0, 8, 2, 1).percentModerated()).containsExactly(12.5);
        assertThat(new StratumShare("met", 0, 0, 0, 0).percentAsked()).isEmpty();
        assertThat(new StratumShare("met", 0, 0, 0, 0).percentModerated()).isEqualTo(Option.none());
    }

    @Test
    @DisplayName("is told cohort by cohort")
    void cohorts() {
        List<ReviewedWorkbook> more =
                REVIEWS.prepend(CohortOfReviews.any().cohort("6").workbook("x").build());
        List<CohortCompliance> both =
                PLAN.compliance(more, List.empty(), HashSet.empty()).get();
        assertThat(both.map(CohortCompliance::cohort)).containsExactly("5", "6");
        assertThat(both.head()).isEqualTo(of());
        assertThat(both.last().figures().asked()).isEqualTo(1);
    }

    @Test
    @DisplayName("is reached by exactly the drawn sample, and by nothing less, in generated cohorts")
    void bySampleAlone() {
        for (int seed = 0; seed < 40; seed++) {
            SamplingPlan plan = CohortOfReviews.plan(seed, seed % 4);
            List<ReviewedWorkbook> reviews = CohortOfReviews.of(seed, 30);
            List<Pick> sample = plan.draw(reviews, List.empty()).get();
            Set<ReviewRef> refs = HashSet.ofAll(sample.map(Pick::review));
            assertThat(plan.compliance(reviews, sample, refs).get()).allMatch(CohortCompliance::enough);
            for (Pick pick : sample) {
                List<CohortCompliance> without = plan.compliance(reviews, sample, refs.remove(pick.review()))
                        .get();
                assertThat(without.flatMap(cohort -> cohort.figures().missing()))
                        .containsExactly(pick);
                assertThat(without.map(cohort -> cohort.figures().asked()).sum().intValue())
                        .isEqualTo(sample.size());
            }
        }
    }

    @Test
    @DisplayName("refuses counts that cannot be")
    void nonsense() {
        assertThatThrownBy(() -> new ComplianceFigures(1, 2, 0, List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ComplianceFigures(1, 1, 1, List.of(Pick.earlier(MET.ref()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ComplianceFigures(1, 0, -1, List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StratumShare("met", 20, 1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StratumShare("met", 20, 1, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
