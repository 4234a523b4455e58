package io.github.atskit.core;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.CandidacyId;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.decision.Transition;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.rejection.Advice;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * What an accepted command led to.
 *
 * @param transition the events and the candidacy after them
 */
public record Receipt(Transition transition) {

    /**
     * Refuses null.
     *
     * @param transition the events and the candidacy after them
     */
    public Receipt {
        Objects.requireNonNull(transition, "transition");
    }

    /** {@return which case} */
    public CandidacyId id() {
        return transition.to().id();
    }

    /** {@return the revision after the command} */
    public Revision revision() {
        return transition.to().currentRevision();
    }

    /** {@return the events, in order} */
    public List<Event> events() {
        return transition.events();
    }

    /** {@return what is allowed but could be better} */
    public List<Advice> advice() {
        return transition.advice();
    }

    /** {@return the candidacy after the command} */
    public Candidacy candidacy() {
        return transition.to();
    }
}
