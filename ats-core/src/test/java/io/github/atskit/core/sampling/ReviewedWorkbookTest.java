package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A reviewed workbook")
class ReviewedWorkbookTest {
    @Test
    @DisplayName("is in its first round, without centre and risks, unless it says otherwise")
    void defaults() {
        ReviewedWorkbook review = CohortOfReviews.any().build();
        assertThat(review.ref()).isEqualTo(new ReviewRef("c-1", 1));
        assertThat(review.centre()).isEmpty();
        assertThat(review.risks()).isEmpty();
        assertThat(review.reviewers()).containsExactly("r-1");
    }

    @Test
    @DisplayName("refuses names that name nobody, rounds before the first, and nobody's review")
    void nonsense() {
        List<ReviewedWorkbook.Builder> bad = List.of(
                CohortOfReviews.any().workbook(" "),
                CohortOfReviews.any().cohort(""),
                CohortOfReviews.any().reviewer(" "),
                CohortOfReviews.any().reviewers(HashSet.empty()),
                CohortOfReviews.any().reviewers(HashSet.of("r-1", "")),
                CohortOfReviews.any().round(0));
        for (ReviewedWorkbook.Builder builder : bad) {
            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> CohortOfReviews.any().reviewer(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    @DisplayName("has names without line feeds, so that no two of them draw over the same text")
    void lines() {
        for (ReviewedWorkbook.Builder builder : List.of(
                CohortOfReviews.any().workbook("c\n1"),
                CohortOfReviews.any().workbook("\nc"),
                CohortOfReviews.any().cohort("\n5"),
                CohortOfReviews.any().cohort("5\nc").workbook("1"))) {
            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @DisplayName("is listed by workbook, then round")
    void order() {
        List<ReviewRef> refs = List.of(
                new ReviewRef("c-1", 1), new ReviewRef("c-1", 2), new ReviewRef("c-10", 1), new ReviewRef("c-2", 1));
        assertThat(refs.reverse().sorted()).isEqualTo(refs);
        assertThatThrownBy(() -> new ReviewRef("", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReviewRef("c-1", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
