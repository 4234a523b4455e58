package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Stage;
import io.github.atskit.core.command.Command;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Event;

/** What happens when nothing is against it. */
@FunctionalInterface
interface Outcome<S extends Stage, C extends Command> {
    Event event(S stage, C command, Candidacy now, ResolvedDefinition programme, Context context);
}
