package io.github.atskit.core.sampling;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Comparator;

/** What one reviewer reviewed in one cohort. */
record Workload(String cohort, String reviewer, List<ReviewedWorkbook> reviews) {

    /** By cohort, then reviewer. */
    static List<Workload> of(List<ReviewedWorkbook> reviews) {
        Map<Tuple2<String, String>, List<Tuple2<String, ReviewedWorkbook>>> groups = reviews.flatMap(
                        review -> review.reviewers().toList().map(reviewer -> new Tuple2<>(reviewer, review)))
                .groupBy(one -> new Tuple2<>(one._2().cohort(), one._1()));
        return groups.toList()
                .map(group -> new Workload(
                        group._1()._1(), group._1()._2(), group._2().map(Tuple2::_2)))
                .sorted(Comparator.comparing(Workload::cohort).thenComparing(Workload::reviewer));
    }
}
