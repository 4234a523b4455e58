package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.definition.ResolvedDefinition;
import io.github.atskit.core.event.Event;
import io.vavr.control.Option;

/** What follows at once from what has happened; it sees the candidacy after the first event. */
@FunctionalInterface
interface Consequence {
    /** Nothing follows. */
    Consequence NONE = (after, programme, context) -> Option.none();

    Option<Event> after(Candidacy after, ResolvedDefinition programme, Context context);
}
