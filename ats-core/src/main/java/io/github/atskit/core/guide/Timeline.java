package io.github.atskit.core.guide;

import io.github.atskit.core.event.EventType;
import io.github.atskit.core.sight.Happening;
import io.github.atskit.core.sight.Sight;
import io.github.atskit.core.vocabulary.Role;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Objects;

/**
 * What a viewer may know of the history of a case, oldest first.
 *
 * @param entries one for each visible event, oldest first
 */
public record Timeline(List<Entry> entries) {
    private static final TimelineParams PARAMS = new TimelineParams();

    /**
     * Refuses null.
     *
     * @param entries one for each visible event, oldest first
     */
    public Timeline {
        Objects.requireNonNull(entries, "entries");
    }

    /**
     * One event.
     *
     * @param place its place among the events that the viewer sees, from 1
     * @param type what happened
     * @param at when
     * @param role the role of whoever brought it about
     * @param person who it was; none where the viewer may not know
     * @param params what a sentence about it needs, by external name: codes, ids, numbers, dates and instants; texts that people wrote
     *     are left to the event itself
     */
    public record Entry(
            long place, EventType type, Instant at, Role role, Option<String> person, Map<String, Object> params) {
        /**
         * Refuses null.
         *
         * @param place its place among the events that the viewer sees, from 1
         * @param type what happened
         * @param at when
         * @param role the role of whoever brought it about
         * @param person who it was; none where the viewer may not know
         * @param params what a sentence about it needs, by external name: codes, ids, numbers, dates and instants; texts that people
         *     wrote are left to the event itself
         */
        public Entry {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(params, "params");
        }
    }

    /**
     * Tells the history.
     *
     * @param sight the case as its viewer sees it
     * @param history the whole history of the case; what the viewer may not see of it is left out
     * @return the timeline
     */
    public static Timeline of(Sight sight, List<Happening> history) {
        return ofVisible(sight.events(history));
    }

    static Timeline ofVisible(List<Happening> visible) {
        return new Timeline(visible.map(Timeline::entry));
    }

    private static Entry entry(Happening happening) {
        Role role = happening.context().by().role();
        return new Entry(
                happening.revision(),
                happening.event().type(),
                happening.context().at(),
                role,
                Recipients.known(role, happening.context().by().id()),
                happening.event().fold(PARAMS, PARAMS));
    }
}
