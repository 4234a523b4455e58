package io.github.atskit.examples.web.support;

import io.github.atskit.core.command.Action;
import java.util.EnumMap;
import java.util.Map;

/** A well-formed payload for every action. Whether the rules allow it is another matter. */
public final class Payloads {
    private static final String REVIEW = """
            "judgements": {"authenticity": {"finding": "met", "comment": "c"}, "sufficiency": {"finding": "met", "comment": "c"},
            "reliability": {"finding": "met", "comment": "c"}}, "feedback": "f\"""";
    private static final String BOOKING = """
            "mode": "remote", "link": "https://meet.example.org/x", "starts-at": "2027-03-20T10:00:00Z", "minutes": 30,
            "panel": [{"person": "lead-1", "role": "lead-moderator"}, {"person": "head-1", "role": "programme-head"}]""";
    private static final String REASON = "{\"reason\": \"r\"}";
    private static final String NOTE = "{\"note\": \"n\"}";

    private Payloads() {}

    /** {@return the payloads, as JSON} */
    public static Map<Action, String> all() {
        Map<Action, String> all = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            all.put(action, of(action));
        }
        return all;
    }

    private static String of(Action action) {
        return switch (action) {
            case ENROL -> "{\"participant\": \"participant-19\", \"entry\": {\"set-member\": true}}";
            case REQUEST_MENTOR, LIFT_HOLD, CONFIRM_REVIEW, RECORD_NO_SHOW -> NOTE;
            case DECLINE_MENTOR_REQUEST, RETURN_REVIEW, CANCEL_VIVA, WITHDRAW -> REASON;
            case NOMINATE_MENTOR ->
                "{\"mentor\": \"mentor-3\", \"relation\": \"network\", \"more-experienced\": true, \"mentoring-programme\": true}";
            case ALLOCATE_MENTOR ->
                "{\"mentor\": \"mentor-3\", \"more-experienced\": true, \"mentoring-programme\": true}";
            case SAVE_SECTION -> "{\"section\": \"introduction\", \"parts\": {\"motivation\": \"m\"}}";
            case LOG_DISCUSSION -> "{\"on\": \"2027-02-01\", \"topic\": \"t\"}";
            case WRITE_STATEMENT -> "{\"text\": \"t\"}";
            case SUBMIT_WORKBOOK -> "{\"declaration\": \"d\"}";
            case GRANT_EXTENSION -> "{\"until\": \"2027-06-01T17:00:00Z\", \"reason\": \"r\"}";
            case ASSIGN_REVIEWER -> "{\"reviewer\": \"reviewer-3\", \"reason\": \"r\"}";
            case DECLARE_CONFLICT -> "{\"kind\": \"colleague\"}";
            case RECORD_REVIEW -> "{" + REVIEW + "}";
            case ADJUST_REVIEW -> "{" + REVIEW + ", \"reason\": \"r\"}";
            case BOOK_VIVA -> "{" + BOOKING + "}";
            case REBOOK_VIVA -> "{" + BOOKING + ", \"reason\": \"r\"}";
            case RECORD_VIVA_OUTCOME -> "{\"outcome\": \"passed\", \"feedback\": \"f\"}";
            case ISSUE_CERTIFICATE -> "{\"number\": \"n\", \"dispatched-on\": \"2027-03-01\"}";
            case PLACE_HOLD -> "{\"kind\": \"adjustment\", \"reason\": \"r\"}";
            case LAPSE -> "{}";
        };
    }
}
