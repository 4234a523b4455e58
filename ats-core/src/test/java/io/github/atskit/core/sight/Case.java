package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;

/** A case with its whole history, and who is going to look at it. */
record Case(ProgrammeDefinition definition, Candidacy now, List<Happening> history, Actor viewer) {

    Sight sight() {
        return Sight.of(definition, now, viewer).get();
    }
}
