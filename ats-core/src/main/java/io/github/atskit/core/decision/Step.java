package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.Reason;
import io.github.atskit.core.rejection.Rule;
import io.vavr.collection.List;

/** A gate or a check of a lane, under the rule it stands for. */
sealed interface Step<C extends Command> {

    Rule rule();

    Asking asking();

    List<Reason> reasons(C command, Candidacy now, ResolvedDefinition programme, Context context);

    record Gated<C extends Command>(Rule rule, Gate gate, Asking asking) implements Step<C> {
        @Override
        public List<Reason> reasons(C command, Candidacy now, ResolvedDefinition programme, Context context) {
            return gate.reasons(now, programme, context);
        }
    }

    record Checked<C extends Command>(Rule rule, Check<C> check, Asking asking) implements Step<C> {
        @Override
        public List<Reason> reasons(C command, Candidacy now, ResolvedDefinition programme, Context context) {
            return check.reasons(command, now, programme, context);
        }
    }
}
