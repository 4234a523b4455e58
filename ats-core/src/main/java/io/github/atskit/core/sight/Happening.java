package io.github.atskit.core.sight;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.event.Event;
import java.util.Objects;

/**
 * One entry of the history of a case: an event with its place, and who brought it about when.
 *
 * @param revision its place in the history, from 1
 * @param event what happened
 * @param context by whom and when
 */
public record Happening(long revision, Event event, Context context) {

    /**
     * Refuses null, and a place before the first.
     *
     * @param revision its place in the history, from 1
     * @param event what happened
     * @param context by whom and when
     * @throws IllegalArgumentException if the place is below 1
     */
    public Happening {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(context, "context");
        if (revision < 1) {
            throw new IllegalArgumentException("the places of a history count from 1");
        }
    }
}
