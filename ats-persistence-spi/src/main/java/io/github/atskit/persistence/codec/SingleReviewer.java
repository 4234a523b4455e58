package io.github.atskit.persistence.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shapes from when a workbook had a single reviewer, and how they are lifted.
 *
 * <p>A state did not keep the review itself. Where it was in, the lifted state says so ({@code complete}) without having it; nothing else
 * ever writes these two together.
 */
final class SingleReviewer {
    private static final String REVIEWER = "reviewer";
    private static final String REVIEWERS = "reviewers";

    private SingleReviewer() {}

    /** {@return from each of these shapes to the next} */
    static Upcaster[] upcasters() {
        return new Upcaster[] {
            Upcaster.of("reviewer-assigned", 1, SingleReviewer::assigned),
            Upcaster.of("review-recorded", 1, SingleReviewer::recorded),
            Upcaster.of("state", 1, SingleReviewer::state)
        };
    }

    /** Whoever was assigned took the place of the one before. */
    private static Map<String, Object> assigned(Map<String, Object> event) {
        event.put(REVIEWERS, each(event.get(REVIEWER)));
        return event;
    }

    /** The one review was all there was to come. */
    private static Map<String, Object> recorded(Map<String, Object> event) {
        event.put("awaited", 0L);
        return event;
    }

    private static Map<String, Object> state(Map<String, Object> state) {
        boolean underReview = state.get("stage") instanceof Map<?, ?> stage && "under-review".equals(stage.get("name"));
        if (underReview) {
            Map<String, Object> stage = copy(state.get("stage"));
            stage.put(REVIEWERS, each(stage.remove(REVIEWER)));
            stage.put("recorded", List.of());
            state.put("stage", stage);
        }
        if (state.get("reviewing") instanceof Map<?, ?> before) {
            Map<String, Object> reviewing = copy(before);
            Object reviewer = reviewing.remove(REVIEWER);
            reviewing.put(REVIEWERS, each(reviewer));
            reviewing.put("complete", reviewer != null && !underReview);
            state.put("reviewing", reviewing);
        }
        return state;
    }

    private static List<Object> each(@Nullable Object person) {
        return person == null ? List.of() : List.of(person);
    }

    /** What is no map of names is left to the reader, who tells where. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Object map) {
        return new LinkedHashMap<>((Map<String, Object>) map);
    }
}
