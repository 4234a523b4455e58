package io.github.atskit.core;

import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.sight.Extent;
import io.github.atskit.core.sight.Facet;
import io.github.atskit.core.sight.Sight;

/** A refusal for the eyes of one viewer. What is invalid, expected or looked for is the viewer's own input, and stays. */
record RefusalInSight(Sight sight) implements Refusal.Cases<Refusal> {

    @Override
    public Refusal invalid(Refusal.Invalid refusal) {
        return refusal;
    }

    @Override
    public Refusal rejected(Refusal.Rejected refusal) {
        return new Refusal.Rejected(sight.explain(refusal.why()));
    }

    @Override
    public Refusal stale(Refusal.Stale refusal) {
        boolean counts = Facet.REVISION.from(sight.viewpoint()) == Extent.ALL;
        return counts ? refusal : new Refusal.Stale(refusal.expected(), Revision.NONE);
    }

    @Override
    public Refusal unknown(Refusal.Unknown refusal) {
        return refusal;
    }
}
