package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Enrol;
import io.github.atskit.core.command.Waiver;
import io.github.atskit.core.definition.EntryCriterion;
import io.github.atskit.core.definition.EntryRules;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Enrolled;
import io.github.atskit.core.rejection.EntryCriteriaNotMet;
import io.github.atskit.core.rejection.Reason;
import io.vavr.collection.List;

/** The lane before all stages: admission to a cohort (ATS-010). */
final class Enrolment {
    private Enrolment() {}

    static List<Reason> reasons(Enrol command, ResolvedDefinition programme) {
        EntryRules rules = programme.definition().entry();
        if (!rules.enforce()) {
            return List.empty();
        }
        List<EntryCriterion> waived = waived(command);
        List<EntryCriterion> unmet =
                rules.unmet(command.entry(), programme.definition().calendar().starts());
        List<EntryCriterion> open = unmet.isEmpty() ? unmet : unmet.reject(waived::contains);
        return Reasons.about(open, EntryCriteriaNotMet::new);
    }

    private static List<EntryCriterion> waived(Enrol command) {
        return command.waiver().map(Waiver::criteria).getOrElse(List.empty());
    }

    static Enrolled event(Enrol command, ResolvedDefinition programme, Context context) {
        return new Enrolled(
                programme.ref(),
                programme.template(),
                programme.definition().standards().id(),
                command.participant(),
                command.entry(),
                waived(command),
                command.waiver().map(Waiver::reason),
                programme.submission(),
                programme.resubmission());
    }
}
