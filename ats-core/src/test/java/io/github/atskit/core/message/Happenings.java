package io.github.atskit.core.message;

import io.github.atskit.core.event.EventType;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.time.Instant;

/** What the texts tell of events, and an example of each parameter. */
final class Happenings {
    static final Map<String, Object> PARAMS = LinkedHashMap.<String, Object>of(
                    "mentor", "m-1",
                    "section", "project",
                    "duty", "action-planning",
                    "round", 2,
                    "until", Instant.parse("2020-12-04T17:00:00Z"),
                    "reviewer", "r-7",
                    "mode", "in-person",
                    "starts-at", Instant.parse("2021-06-14T10:00:00Z"),
                    "number", "ATS-9")
            .put("kind", "deferral")
            .put("attempts-left", 1);

    private Happenings() {}

    static Map<EventType, List<String>> told() {
        return LinkedHashMap.of(
                        EventType.MENTOR_NOMINATED, List.of("mentor"),
                        EventType.SECTION_SAVED, List.of("section"),
                        EventType.DISCUSSION_LOGGED, List.of("duty"),
                        EventType.WORKBOOK_SUBMITTED, List.of("round"),
                        EventType.EXTENSION_GRANTED, List.of("until"),
                        EventType.REVIEWER_ASSIGNED, List.of("reviewer"),
                        EventType.REVIEWER_STOOD_DOWN, List.of("reviewer"),
                        EventType.MODIFICATIONS_REQUESTED, List.of("until"),
                        EventType.VIVA_BOOKED, List.of("mode", "starts-at"),
                        EventType.VIVA_REBOOKED, List.of("mode", "starts-at"))
                .merge(LinkedHashMap.of(
                        EventType.CERTIFICATE_ISSUED, List.of("number"),
                        EventType.HOLD_PLACED, List.of("kind"),
                        EventType.VIVA_CANCELLED, List.of("starts-at"),
                        EventType.VIVA_NOT_PASSED, List.of("attempts-left")));
    }
}
