package io.github.atskit.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Works every reason out again by another way: draws as big integers, strata by sorting, minimums by what was left over. */
@DisplayName("The reason of each pick")
class ReasonsTest {
    private static BigInteger draw(SamplingPlan plan, ReviewedWorkbook review) {
        String text =
                String.join("\n", Long.toString(plan.seed()), review.cohort(), review.workbook(), "" + review.round());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(digest, 8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stratum deciding(SamplingPlan plan, ReviewedWorkbook review) {
        return plan.strata()
                .filter(stratum -> stratum.holds(review))
                .sortBy(stratum -> -stratum.percent())
                .head();
    }

    @Test
    @DisplayName("is true, and each review without a pick has none")
    void eachReasonIsTrue() {
        int forMinimum = 0;
        for (int seed = 0; seed < 60; seed++) {
            for (int minimum = 0; minimum <= 6; minimum += 2) {
                SamplingPlan plan = CohortOfReviews.plan(seed, minimum);
                List<ReviewedWorkbook> reviews = CohortOfReviews.of(seed, 10 + seed);
                List<Pick> picks = plan.draw(reviews, List.empty()).get();
                byStratum(plan, reviews, picks);
                forMinimum += forMinimum(plan, reviews, picks);
            }
        }
        assertThat(forMinimum).isGreaterThan(1000);
    }

    private static void byStratum(SamplingPlan plan, List<ReviewedWorkbook> reviews, List<Pick> picks) {
        for (ReviewedWorkbook review : reviews) {
            int draw = draw(plan, review).mod(BigInteger.valueOf(100)).intValue();
            Stratum stratum = deciding(plan, review);
            List<PickReason> own =
                    picks.filter(pick -> pick.review().equals(review.ref())).map(Pick::reason);
            if (draw < stratum.percent()) {
                assertThat(own).containsExactly(new DrawnByStratum(stratum.name(), stratum.percent(), draw));
            } else {
                assertThat(own)
                        .allMatch(reason -> reason instanceof DrawnForMinimum)
                        .hasSizeLessThan(2);
            }
        }
    }

    /** By cohort and reviewer: the sample held {@code had} before, and whatever was left over has a higher draw. */
    private static int forMinimum(SamplingPlan plan, List<ReviewedWorkbook> reviews, List<Pick> picks) {
        Map<ReviewRef, PickReason> reasons = HashMap.empty();
        for (Pick pick : picks) {
            reasons = reasons.put(pick.review(), pick.reason());
        }
        int seen = 0;
        for (String cohort : List.of("5", "6")) {
            for (String reviewer : reviews.flatMap(ReviewedWorkbook::reviewers).distinct()) {
                Map<ReviewRef, PickReason> known = reasons;
                List<ReviewedWorkbook> own = reviews.filter(review ->
                        review.cohort().equals(cohort) && review.reviewers().contains(reviewer));
                List<ReviewedWorkbook> added = own.filter(review -> known.get(review.ref())
                                .exists(reason -> reason instanceof DrawnForMinimum drawn
                                        && drawn.reviewer().equals(reviewer)))
                        .sortBy(review -> draw(plan, review));
                int before = own.count(review -> known.get(review.ref())
                        .exists(reason -> !(reason instanceof DrawnForMinimum drawn)
                                || drawn.reviewer().compareTo(reviewer) < 0));
                for (int i = 0; i < added.size(); i++) {
                    assertThat(reasons.get(added.get(i).ref()))
                            .containsExactly(new DrawnForMinimum(reviewer, before + i, plan.minimumPerReviewer()));
                }
                assertThat(before + added.size())
                        .isGreaterThanOrEqualTo(Math.min(own.size(), plan.minimumPerReviewer()));
                for (ReviewedWorkbook left : own.reject(review -> known.containsKey(review.ref()))) {
                    assertThat(added).allMatch(review -> draw(plan, review).compareTo(draw(plan, left)) < 0);
                }
                seen += added.size();
            }
        }
        return seen;
    }
}
