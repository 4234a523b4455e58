package io.github.atskit.examples.web.cases;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.decision.ActionStatus;
import io.github.atskit.core.decision.Decider;
import io.github.atskit.core.definition.ProgrammeDefinition;
import io.github.atskit.core.vocabulary.Actor;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** Stands for the sight of {@code core.guide} until that is merged: same methods, nothing hidden. */
public record Sight(ProgrammeDefinition definition, Candidacy candidacy, Actor viewer) {

    public static Option<Sight> of(ProgrammeDefinition definition, Candidacy candidacy, Actor viewer) {
        return Option.some(new Sight(definition, candidacy, viewer));
    }

    public List<ActionStatus> menu(Instant now) {
        return new Decider().menu(definition, candidacy, new Context(viewer, now));
    }
}
