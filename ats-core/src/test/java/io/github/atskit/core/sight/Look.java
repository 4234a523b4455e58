package io.github.atskit.core.sight;

import io.github.atskit.core.guide.CaseDocument;
import io.github.atskit.core.guide.Checklist;
import io.github.atskit.core.guide.CoverageMatrix;
import io.github.atskit.core.guide.Deadlines;
import io.github.atskit.core.guide.ImpactPairs;
import io.github.atskit.core.guide.Progress;
import io.github.atskit.core.guide.RoundComparison;
import io.github.atskit.core.guide.Timeline;
import io.github.atskit.core.guide.WorkItem;
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
    Map<String, Look> ALL = LinkedHashMap.<String, Look>empty()
            .put("sight", (sight, history, now) -> sight)
            .put("menu", (sight, history, now) -> sight.menu(now))
            .put("events", (sight, history, now) -> sight.events(history))
            .put("checklist", (sight, history, now) -> Checklist.of(sight, now))
            .put("progress", (sight, history, now) -> Progress.of(sight, now))
            .put("progress by history", Progress::of)
            .put("coverage", (sight, history, now) -> CoverageMatrix.of(sight))
            .put("deadlines", Deadlines::of)
            .put("timeline", (sight, history, now) -> Timeline.of(sight, history))
            .put("impact of the workbook", (sight, history, now) -> ImpactPairs.of(sight))
            .put("impact", (sight, history, now) -> ImpactPairs.of(sight, history))
            .put("rounds", (sight, history, now) -> RoundComparison.of(sight, history))
            .put("document", CaseDocument::of)
            .put("work item", (sight, history, now) -> WorkItem.of(sight, now));

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
