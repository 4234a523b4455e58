package io.github.atskit.core.sight;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.Instant;

/**
 * Something that a page shows, worked out from a sight. Whatever guide is added to the library is added to {@link #ALL}, and is then held
 * against every pair of cases for every viewer at every stage.
 */
@FunctionalInterface
public interface Look {

    /**
     * Everything that is made of a sight.
     */
    Map<String, Look> ALL = LinkedHashMap.of(
            "sight", (sight, history, now) -> sight,
            "menu", (sight, history, now) -> sight.menu(now),
            "events", (sight, history, now) -> sight.events(history));

    /**
     * Looks.
     *
     * @param sight what the viewer may see
     * @param history the whole history, with what the viewer may not see
     * @param now when they look
     * @return what a page shows, with an {@code equals} by value
     */
    Object at(Sight sight, List<Happening> history, Instant now);
}
