package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.review.Review;
import io.github.atskit.core.vocabulary.Actor;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * Tells a history as one viewer may hear it: what is hidden is left out, the places are counted anew. Where the course of the review is
 * hidden, a release looks the same whatever came before it: one review by nobody in particular, and what follows from it.
 */
final class Retelling {
    private static final Actor SOME_REVIEWER = Redaction.unnamed(Role.REVIEWER);

    private final Redaction redaction;
    private final RedactedEvent events;

    Retelling(Redaction redaction) {
        this.redaction = redaction;
        this.events = new RedactedEvent(redaction);
    }

    List<Happening> of(List<Happening> history) {
        Course course = Course.of(history);
        Round round = Round.NOT_BEGUN;
        List<Happening> told = List.empty();
        int place = 0;
        for (Happening happening : history) {
            Event event = happening.event();
            if (Course.isRelease(event)
                    && redaction.course() != Extent.ALL
                    && round.news().isDefined()) {
                told = told.prepend(released(told.size() + 1, round.news().get(), happening.context()));
            }
            round = round.after(event);
            Option<Event> heard = event.fold(new RedactedEvent.Moment(course, round, place), events);
            if (heard.isDefined()) {
                told = told.prepend(new Happening(told.size() + 1L, heard.get(), context(happening, heard.get())));
                round = heard.get() instanceof ReviewRecorded recorded ? round.telling(recorded.review()) : round;
            }
            place++;
        }
        return told.reverse();
    }

    private Happening released(long revision, Review review, Context context) {
        Event recorded = new ReviewRecorded(SOME_REVIEWER.id(), review, review.allMet(), 0, Option.none());
        return new Happening(revision, recorded, new Context(SOME_REVIEWER, context.at()));
    }

    private Context context(Happening happening, Event heard) {
        Context context = happening.context();
        Actor by = context.by();
        if (redaction.course() != Extent.ALL && Course.isRelease(heard)) {
            by = SOME_REVIEWER; // the last reviewer or a moderator: who it was would tell whether it was moderated
        } else if (!(heard instanceof ReviewRecorded)) {
            by = redaction.actor(by);
        }
        return by.equals(context.by()) ? context : new Context(by, context.at());
    }
}
