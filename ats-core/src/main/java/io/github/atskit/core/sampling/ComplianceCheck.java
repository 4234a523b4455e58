package io.github.atskit.core.sampling;

import io.vavr.Tuple2;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Comparator;

/** Compares what was moderated with what a plan asks for; the question is known to be sound. */
final class ComplianceCheck {
    private final SamplingPlan plan;
    private final Set<ReviewRef> asked;
    private final Set<ReviewRef> moderated;
    private final List<Pick> missing;

    private ComplianceCheck(SamplingPlan plan, Set<ReviewRef> asked, Set<ReviewRef> moderated, List<Pick> missing) {
        this.plan = plan;
        this.asked = asked;
        this.moderated = moderated;
        this.missing = missing;
    }

    static List<CohortCompliance> of(
            SamplingPlan plan, List<ReviewedWorkbook> reviews, List<Pick> drawnSoFar, Set<ReviewRef> moderated) {
        Drawing drawing = new Drawing(plan, reviews);
        Set<ReviewRef> drawn = refs(drawnSoFar);
        // Whoever was looked at without being drawn was looked at all the same, and a minimum needs nobody else
        // instead.
        List<Pick> extras = moderated.toList().reject(drawn::contains).map(Pick::earlier);
        List<Pick> missing =
                drawing.sample(drawnSoFar.appendAll(extras)).reject(pick -> moderated.contains(pick.review()));
        ComplianceCheck check = new ComplianceCheck(plan, refs(drawing.sample(drawnSoFar)), moderated, missing);
        return reviews.groupBy(ReviewedWorkbook::cohort)
                .toList()
                .sorted(Comparator.comparing(Tuple2::_1))
                .map(cohort -> check.cohort(cohort._1(), cohort._2()));
    }

    private static Set<ReviewRef> refs(List<Pick> picks) {
        return HashSet.ofAll(picks.map(Pick::review));
    }

    private CohortCompliance cohort(String name, List<ReviewedWorkbook> reviews) {
        return new CohortCompliance(
                name,
                figures(reviews),
                Workload.of(reviews).map(own -> new ReviewerCompliance(own.reviewer(), figures(own.reviews()))),
                shares(reviews));
    }

    private ComplianceFigures figures(List<ReviewedWorkbook> reviews) {
        Set<ReviewRef> own = HashSet.ofAll(reviews.map(ReviewedWorkbook::ref));
        return new ComplianceFigures(
                reviews.size(),
                own.count(asked::contains),
                own.count(moderated::contains),
                missing.filter(pick -> own.contains(pick.review())));
    }

    private List<StratumShare> shares(List<ReviewedWorkbook> reviews) {
        Map<String, List<ReviewRef>> decided = reviews.flatMap(
                        review -> plan.stratumOf(review).map(stratum -> new Tuple2<>(stratum.name(), review.ref())))
                .groupBy(Tuple2::_1)
                .mapValues(group -> group.map(Tuple2::_2));
        return plan.strata().map(stratum -> share(stratum, decided.getOrElse(stratum.name(), List.empty())));
    }

    private StratumShare share(Stratum stratum, List<ReviewRef> decided) {
        return new StratumShare(
                stratum.name(),
                stratum.percent(),
                decided.size(),
                decided.count(asked::contains),
                decided.count(moderated::contains));
    }
}
