package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;

/** What a gate or a check asks for, one by one, there or not. It looks at the same facts as the reasons do. */
@FunctionalInterface
interface Asking {
    /** Nothing that could be told before the command is there. */
    Asking NOTHING = (now, programme, context) -> List.empty();

    List<Requirement> requirements(Candidacy now, ResolvedDefinition programme, Context context);

    /** The one thing that a gate asks for: it is there exactly if the gate gives no reason. */
    static Asking one(RequirementCode code, Rule rule, Gate gate) {
        return (now, programme, context) -> {
            List<Reason> reasons = gate.reasons(now, programme, context);
            return List.of(
                    reasons.isEmpty()
                            ? Requirement.of(code, rule, RequirementState.MET)
                            : Requirement.of(code, rule, RequirementState.UNMET)
                                    .with(reasons.head().params()));
        };
    }
}
