package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.event.EventType;
import java.util.Objects;

/** An event that cannot follow the state: a bug, or a history that somebody damaged. It is never repaired in silence. */
public final class BrokenHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says which event does not fit where.
     *
     * @param candidacy the candidacy
     * @param revision the revision that the event would have
     * @param event the event
     * @param state what it cannot follow
     */
    public BrokenHistory(CandidacyId candidacy, long revision, EventType event, String state) {
        super("candidacy "
                + Objects.requireNonNull(candidacy, "candidacy")
                + ", revision "
                + revision
                + ": "
                + event.code()
                + " cannot follow "
                + Objects.requireNonNull(state, "state"));
    }
}
