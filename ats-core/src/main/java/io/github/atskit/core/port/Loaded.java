package io.github.atskit.core.port;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.decision.Transition;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a ledger has of a candidacy.
 *
 * @param candidacy the candidacy as it stands; none where nobody enrolled it
 * @param earlier what the command that was asked for led to when it was sent before, if it was
 * @param mark whatever the ledger wants to be handed back with the commit, such as the version of a record; nobody else looks at it
 */
public record Loaded(Option<Candidacy> candidacy, Option<Transition> earlier, String mark) {
    /** Nobody enrolled it. */
    public static final Loaded NOTHING = new Loaded(Option.none(), Option.none(), "");

    /**
     * Refuses null.
     *
     * @param candidacy the candidacy as it stands; none where nobody enrolled it
     * @param earlier what the command that was asked for led to when it was sent before, if it was
     * @param mark whatever the ledger wants to be handed back with the commit
     */
    public Loaded {
        Objects.requireNonNull(candidacy, "candidacy");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(mark, "mark");
    }
}
