package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.CriterionNotJudged;
import io.github.atskit.core.rejection.CriterionUnknown;
import io.github.atskit.core.rejection.ModificationDuplicate;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.rejection.TargetUnknown;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Judgement;
import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.review.TargetKind;
import io.vavr.Tuple2;
import io.vavr.collection.List;

/** What a review has to be, whoever wrote it (ATS-052 to ATS-054). */
final class JudgementRules {
    private static final List<Reason> MISSING = Reasons.plain(Rule.ATS_053, ReasonCode.MODIFICATION_MISSING);
    private static final List<Reason> UNEXPECTED = Reasons.plain(Rule.ATS_053, ReasonCode.MODIFICATION_UNEXPECTED);

    private JudgementRules() {}

    static List<Reason> criteriaAreJudged(Review review) {
        List<Criterion> open = List.empty();
        for (Criterion criterion : Criterion.values()) {
            open = review.judgements().containsKey(criterion.code()) ? open : open.append(criterion);
        }
        List<Reason> notJudged = Reasons.about(open, CriterionNotJudged::new);
        int known = Criterion.values().length - open.size();
        return review.judgements().size() == known
                ? notJudged
                : notJudged.append(new CriterionUnknown(unknownCriteria(review)));
    }

    private static List<String> unknownCriteria(Review review) {
        List<String> unknown = List.empty();
        for (Tuple2<String, Judgement> judgement : review.judgements()) {
            unknown = Criterion.of(judgement._1()).isDefined() ? unknown : unknown.append(judgement._1());
        }
        return unknown;
    }

    /** Looks at the criteria that are judged; one that is missing is another rule's business. */
    static List<Reason> requestsFitTheFindings(Review review) {
        boolean asks = !review.modifications().isEmpty();
        boolean met = review.allMet();
        if (met == asks) {
            return met ? UNEXPECTED : MISSING;
        }
        return List.empty();
    }

    static List<Reason> requestsPointAtSomething(Review review, Candidacy now, ResolvedDefinition programme) {
        if (review.modifications().isEmpty()) {
            return List.empty();
        }
        List<String> astray = List.empty();
        List<String> seen = now.reviewing().earlierRequestIds();
        List<String> repeated = List.empty();
        for (ModificationRequest request : review.modifications()) {
            if (TargetKind.of(request.target(), now.workbook(), programme.edition())
                    .isEmpty()) {
                astray = astray.append(request.id());
            }
            if (seen.contains(request.id()) && !repeated.contains(request.id())) {
                repeated = repeated.append(request.id());
            }
            seen = seen.prepend(request.id());
        }
        return Reasons.about(astray.distinct(), TargetUnknown::new)
                .appendAll(Reasons.about(repeated, ModificationDuplicate::new));
    }

    static List<Requirement> criteria(Candidacy now, ResolvedDefinition programme, Context context) {
        return List.of(Criterion.values())
                .map(criterion -> Requirement.of(
                                RequirementCode.CRITERION_JUDGED, Rule.ATS_052, RequirementState.WITH_THE_COMMAND)
                        .at(criterion));
    }
}
