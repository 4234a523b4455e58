package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan refuses to draw")
class SamplingFaultTest {
    private static final SamplingPlan PLAN = SamplingPlan.byFinding(100, 100, 1);
    private static final ReviewedWorkbook REVIEW = CohortOfReviews.any().build();
    private static final ReviewRef REF = REVIEW.ref();
    private static final ReviewRef UNKNOWN = new ReviewRef("c-9", 1);

    private static SamplingFault fault(SamplingFaultCode code, ReviewRef ref) {
        return new SamplingFault(code, ref);
    }

    @Test
    @DisplayName("from reviews in which a workbook and round stand twice, even if all else differs; told once")
    void duplicateReviews() {
        ReviewedWorkbook other =
                CohortOfReviews.any().cohort("6").reviewer("r-2").build();
        assertThat(PLAN.draw(List.of(REVIEW, other, REVIEW), List.empty()).getLeft())
                .containsExactly(fault(SamplingFaultCode.DUPLICATE_REVIEW, REF));
        ReviewedWorkbook nextRound = CohortOfReviews.any().round(2).build();
        assertThat(PLAN.draw(List.of(REVIEW, nextRound), List.empty()).isRight())
                .isTrue();
    }

    @Test
    @DisplayName("after a sample in which a review stands twice, or one that is not among the reviews")
    void badPicks() {
        List<Pick> picks = List.of(Pick.earlier(REF), Pick.earlier(UNKNOWN), Pick.earlier(REF));
        assertThat(PLAN.draw(List.of(REVIEW), picks).getLeft())
                .containsExactly(
                        fault(SamplingFaultCode.DUPLICATE_PICK, REF),
                        fault(SamplingFaultCode.PICK_WITHOUT_REVIEW, UNKNOWN));
    }

    @Test
    @DisplayName("and to compare with moderated reviews that it does not know")
    void unknownModerated() {
        ReviewRef otherRound = new ReviewRef("c-1", 2);
        assertThat(PLAN.compliance(List.of(REVIEW), List.empty(), HashSet.of(UNKNOWN, REF, otherRound))
                        .getLeft())
                .containsExactly(
                        fault(SamplingFaultCode.MODERATED_WITHOUT_REVIEW, otherRound),
                        fault(SamplingFaultCode.MODERATED_WITHOUT_REVIEW, UNKNOWN));
        assertThat(PLAN.compliance(List.of(REVIEW, REVIEW), List.empty(), HashSet.empty())
                        .getLeft())
                .containsExactly(fault(SamplingFaultCode.DUPLICATE_REVIEW, REF));
    }
}
