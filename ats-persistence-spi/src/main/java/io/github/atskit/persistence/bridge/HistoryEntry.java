package io.github.atskit.persistence.bridge;

import io.github.atskit.core.candidacy.Context;
import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import java.util.Objects;
import java.util.Optional;

/**
 * One event of a history.
 *
 * @param revision the candidacy's revision after it
 * @param type what kind of thing happened
 * @param context who and when
 * @param event what happened; none where the texts were destroyed
 * @param commandId names the sending that led to it, where the sender named it
 */
public record HistoryEntry(
        long revision, EventType type, Context context, Optional<Event> event, Optional<String> commandId) {

    /**
     * Refuses null.
     *
     * @param revision the candidacy's revision after it
     * @param type what kind of thing happened
     * @param context who and when
     * @param event what happened; none where the texts were destroyed
     * @param commandId names the sending that led to it, where the sender named it
     */
    public HistoryEntry {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(commandId, "commandId");
    }
}
