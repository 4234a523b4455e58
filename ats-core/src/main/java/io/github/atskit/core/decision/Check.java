package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.Reason;
import io.vavr.collection.List;

/** Asks about the content of the command. */
@FunctionalInterface
interface Check<C extends Command> {
    List<Reason> reasons(C command, Candidacy now, ResolvedDefinition programme, Context context);
}
