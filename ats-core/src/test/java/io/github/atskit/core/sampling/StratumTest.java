package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A stratum")
class StratumTest {
    private static final ReviewedWorkbook REVIEW = CohortOfReviews.any()
            .centre(Option.some("north"))
            .risks(HashSet.of(Risk.NEW_REVIEWER))
            .build();
    private static final ReviewedWorkbook BARE = CohortOfReviews.any().build();

    private static Stratum.Builder half() {
        return Stratum.builder().name("half").percent(50);
    }

    @Test
    @DisplayName("without conditions holds every review")
    void everything() {
        assertThat(half().build().holds(REVIEW)).isTrue();
        assertThat(half().build().holds(BARE)).isTrue();
    }

    @Test
    @DisplayName("holds a review that meets every condition, by any value of each")
    void conditions() {
        Stratum all = half().finding(Option.some(Finding.MET))
                .reviewers(HashSet.of("r-0", "r-1"))
                .centres(HashSet.of("north", "south"))
                .risks(HashSet.of(Risk.BORDERLINE_COMMENT, Risk.NEW_REVIEWER))
                .build();
        assertThat(all.holds(REVIEW)).isTrue();
        assertThat(all.holds(CohortOfReviews.any()
                        .from(REVIEW)
                        .finding(Finding.NOT_MET)
                        .build()))
                .isFalse();
        assertThat(all.holds(CohortOfReviews.any().from(REVIEW).reviewer("r-2").build()))
                .isFalse();
        assertThat(all.holds(CohortOfReviews.any()
                        .from(REVIEW)
                        .centre(Option.some("west"))
                        .build()))
                .isFalse();
        assertThat(all.holds(CohortOfReviews.any()
                        .from(REVIEW)
                        .risks(HashSet.of(Risk.PAST_DISAGREEMENT))
                        .build()))
                .isFalse();
    }

    @Test
    @DisplayName("that asks for a centre or a risk does not hold a review without")
    void nothingToGoBy() {
        assertThat(half().centres(HashSet.of("north")).build().holds(BARE)).isFalse();
        assertThat(half().risks(HashSet.of(Risk.NEW_REVIEWER)).build().holds(BARE))
                .isFalse();
    }

    @Test
    @DisplayName("holds a review of several reviewers if one of them is meant")
    void oneOfSeveral() {
        Stratum watched = half().reviewers(HashSet.of("r-2")).build();
        assertThat(watched.holds(CohortOfReviews.any()
                        .reviewers(HashSet.of("r-1", "r-2"))
                        .build()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    @DisplayName("refuses what is no percentage")
    void percentages(int percent) {
        Stratum.Builder builder = half().percent(percent);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("has a name")
    void names() {
        Stratum.Builder builder = half().name(" ");
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }
}
