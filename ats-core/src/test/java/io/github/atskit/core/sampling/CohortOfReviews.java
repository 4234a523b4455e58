package io.github.atskit.core.sampling;

import io.github.atskit.core.internal.SeededNumbers;
import io.github.atskit.core.review.Finding;
import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** Reviews that follow from a seed: few reviewers and centres, some with risks, some second rounds, some of two reviewers. */
final class CohortOfReviews {
    private CohortOfReviews() {}

    static ReviewedWorkbook.Builder any() {
        return ReviewedWorkbook.builder()
                .cohort("5")
                .workbook("c-1")
                .reviewer("r-1")
                .finding(Finding.MET);
    }

    static List<ReviewedWorkbook> of(long seed, int count) {
        return List.range(0, count).map(n -> review(seed, n));
    }

    private static ReviewedWorkbook review(long seed, int n) {
        boolean secondRound = n > 0 && number(seed, n, 0, 8) == 0;
        Set<String> reviewers = HashSet.of("r-" + number(seed, n, 1, 5));
        return ReviewedWorkbook.builder()
                .cohort(secondRound ? cohort(seed, n - 1) : cohort(seed, n))
                .workbook("c-" + (secondRound ? n - 1 : n))
                .round(secondRound ? 2 : 1)
                .reviewers(number(seed, n, 2, 6) == 0 ? reviewers.add("r-0") : reviewers)
                .centre(Option.when(number(seed, n, 3, 4) > 0, "centre-" + number(seed, n, 3, 4)))
                .finding(number(seed, n, 4, 3) == 0 ? Finding.NOT_MET : Finding.MET)
                .risks(HashSet.of(Risk.values()).filter(risk -> number(seed, n, 5 + risk.ordinal(), 6) == 0))
                .build();
    }

    private static String cohort(long seed, int n) {
        return number(seed, n, 9, 5) == 0 ? "6" : "5";
    }

    static int number(long seed, int n, int what, int bound) {
        return (int) Long.remainderUnsigned(SeededNumbers.bits(seed, 16L * n + what), bound);
    }

    static <T> List<T> shuffled(List<T> list, long seed) {
        return list.zipWithIndex()
                .sortBy(one -> SeededNumbers.bits(seed, one._2()))
                .map(Tuple2::_1);
    }

    /** One plan that uses every condition. */
    static SamplingPlan plan(long seed, int minimum) {
        return new SamplingPlan(
                seed,
                List.of(
                        Stratum.builder()
                                .name("not met")
                                .finding(Option.some(Finding.NOT_MET))
                                .percent(60)
                                .build(),
                        Stratum.builder()
                                .name("doubtful")
                                .risks(HashSet.of(Risk.PAST_DISAGREEMENT, Risk.BORDERLINE_COMMENT))
                                .percent(50)
                                .build(),
                        Stratum.builder()
                                .name("north")
                                .centres(HashSet.of("centre-1"))
                                .percent(30)
                                .build(),
                        Stratum.builder()
                                .name("watched")
                                .reviewers(HashSet.of("r-2", "r-3"))
                                .finding(Option.some(Finding.MET))
                                .percent(30)
                                .build(),
                        Stratum.builder().name("everything").percent(5).build()),
                minimum);
    }
}
