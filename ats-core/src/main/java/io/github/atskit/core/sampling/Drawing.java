package io.github.atskit.core.sampling;

import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.Comparator;

/** Draws one sample from reviews that are known to be named once each. */
final class Drawing {
    private final SamplingPlan plan;
    private final List<ReviewedWorkbook> reviews;

    Drawing(SamplingPlan plan, List<ReviewedWorkbook> reviews) {
        this.plan = plan;
        this.reviews = reviews;
    }

    /** By workbook and round, so that the order in which reviews are handed in leaves no trace. */
    List<Pick> sample(List<Pick> drawnSoFar) {
        Map<ReviewRef, Pick> picks =
                toppedUp(byPercentage(HashMap.ofEntries(drawnSoFar.map(pick -> new Tuple2<>(pick.review(), pick)))));
        return picks.values().toList().sorted(Comparator.comparing(Pick::review));
    }

    private Map<ReviewRef, Pick> byPercentage(Map<ReviewRef, Pick> earlier) {
        Map<ReviewRef, Pick> picks = earlier;
        for (ReviewedWorkbook review : reviews) {
            ReviewRef ref = review.ref();
            if (!earlier.containsKey(ref)) {
                for (PickReason reason : plan.reason(review)) {
                    picks = picks.put(ref, new Pick(ref, reason));
                }
            }
        }
        return picks;
    }

    private Map<ReviewRef, Pick> toppedUp(Map<ReviewRef, Pick> drawn) {
        Map<ReviewRef, Pick> picks = drawn;
        if (plan.minimumPerReviewer() > 0) {
            for (Workload workload : Workload.of(reviews)) {
                picks = picks.merge(forMinimum(workload, picks));
            }
        }
        return picks;
    }

    private Map<ReviewRef, Pick> forMinimum(Workload workload, Map<ReviewRef, Pick> picks) {
        Seq<ReviewedWorkbook> left = workload.reviews().reject(review -> picks.containsKey(review.ref()));
        int had = workload.reviews().size() - left.size();
        int needed = plan.minimumPerReviewer() - had;
        Map<ReviewRef, Pick> added = HashMap.empty();
        if (needed > 0) {
            for (ReviewRef ref : lowest(left, needed)) {
                PickReason reason =
                        new DrawnForMinimum(workload.reviewer(), had + added.size(), plan.minimumPerReviewer());
                added = added.put(ref, new Pick(ref, reason));
            }
        }
        return added;
    }

    private Seq<ReviewRef> lowest(Seq<ReviewedWorkbook> left, int count) {
        return left.map(review -> new Tuple2<>(plan.drawOf(review), review.ref()))
                .sorted(Comparator.comparing((Tuple2<Draw, ReviewRef> drawn) -> drawn._1())
                        .thenComparing(Tuple2::_2))
                .take(count)
                .map(Tuple2::_2);
    }
}
