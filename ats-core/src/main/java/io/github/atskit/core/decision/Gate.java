package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.rejection.Reason;
import io.vavr.collection.List;

/** Asks about everything but the content of the command; so the menu can ask it too. */
@FunctionalInterface
interface Gate {
    List<Reason> reasons(Candidacy now, ResolvedDefinition programme, Context context);
}
