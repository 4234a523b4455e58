package io.github.atskit.core.decision;

import io.github.atskit.core.candidacy.Candidacy;
import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.candidacy.Revision;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.MentorNominated;
import io.github.atskit.core.rejection.Advice;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * The business says yes: what happens, what follows from it at once, and the candidacy after both. A ledger commits all of it or
 * nothing.
 *
 * @param event what happens
 * @param consequence what follows from it, if anything does
 * @param to the candidacy afterwards
 * @param context who and when
 */
public record Transition(Event event, Option<Event> consequence, Candidacy to, Context context) {

    /**
     * Refuses null.
     *
     * @param event what happens
     * @param consequence what follows from it, if anything does
     * @param to the candidacy afterwards
     * @param context who and when
     */
    public Transition {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(context, "context");
    }

    /** {@return the events, in order} */
    public List<Event> events() {
        return consequence.isEmpty() ? List.of(event) : List.of(event, consequence.get());
    }

    /** {@return the revision that the candidacy must still have when this is committed; 0 for an enrolment} */
    public Revision expected() {
        return new Revision(to.revision() - (consequence.isEmpty() ? 1 : 2));
    }

    /** {@return what is allowed but could be better (ATS-023), in the order of {@link Advice}} */
    public List<Advice> advice() {
        if (!(event instanceof MentorNominated nominated)) {
            return List.empty();
        }
        List<Advice> untrained =
                nominated.mentor().mentoringProgramme() ? List.empty() : List.of(Advice.MENTOR_UNTRAINED);
        return nominated.mentor().moreExperienced() ? untrained : untrained.prepend(Advice.MENTOR_LESS_EXPERIENCED);
    }
}
