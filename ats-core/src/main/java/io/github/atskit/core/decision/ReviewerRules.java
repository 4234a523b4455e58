package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.AssignReviewer;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.rejection.ConflictOfInterest;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.ReasonCode;
import io.github.atskit.core.rejection.Rule;
import io.github.atskit.core.review.ConflictKind;
import io.vavr.collection.List;

/** Who may become the reviewer (ATS-050, ATS-051). */
final class ReviewerRules {
    private static final List<Reason> REASON_NEEDED = Reasons.plain(Rule.ATS_051, ReasonCode.REASON_NEEDED);
    private static final List<Reason> SAME_PERSON = Reasons.plain(Rule.ATS_051, ReasonCode.REVIEWER_ALREADY_ASSIGNED);

    private ReviewerRules() {}

    static List<Reason> nobodyInvolved(
            AssignReviewer command, Candidacy now, ResolvedDefinition programme, Context context) {
        String person = command.reviewer();
        if (now.participant().equals(person)) {
            return conflict(person, ConflictKind.PARTICIPANT);
        }
        if (now.mentoring().everWas(person)) {
            return conflict(person, ConflictKind.MENTOR);
        }
        if (Search.has(now.reviewing().stoodDown(), person)) {
            return conflict(person, ConflictKind.STOOD_DOWN);
        }
        return Search.has(now.reviewing().moderators(), person)
                ? conflict(person, ConflictKind.MODERATOR)
                : List.empty();
    }

    private static List<Reason> conflict(String person, ConflictKind kind) {
        return Reasons.of(new ConflictOfInterest(Rule.ATS_050, person, kind));
    }

    static List<Reason> replacedForAReason(
            AssignReviewer command, Candidacy now, ResolvedDefinition programme, Context context) {
        if (!(now.stage() instanceof Stage.UnderReview present)) {
            return List.empty();
        }
        List<Reason> why = Reasons.unless(command.reason().isDefined(), REASON_NEEDED);
        return present.reviewer().equals(command.reviewer()) ? why.appendAll(SAME_PERSON) : why;
    }
}
