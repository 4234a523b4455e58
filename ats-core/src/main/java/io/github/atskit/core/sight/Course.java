package io.github.atskit.core.sight;

import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.EventType;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * What a whole history says about its parts: from which place on reviews count, whether all of them are in, whose count, and up to which
 * place everything that was found has been released. Places count from 0.
 */
record Course(int countingFrom, boolean complete, Set<String> judges, int releasedBefore) {

    static Course of(List<Happening> history) {
        int from = 0;
        boolean complete = false;
        Set<String> judges = HashSet.empty();
        int released = 0;
        int place = 0;
        for (Happening happening : history) {
            Event event = happening.event();
            if (event.type() == EventType.WORKBOOK_SUBMITTED || event.type() == EventType.REVIEW_RETURNED) {
                from = place;
                complete = false;
                judges = HashSet.empty();
            } else if (event instanceof ReviewRecorded recorded) {
                judges = judges.add(recorded.reviewer());
                complete = recorded.awaited() == 0;
            } else if (event instanceof ReviewerStoodDown stoodDown) {
                judges = judges.remove(stoodDown.reviewer());
            } else if (isRelease(event)) {
                released = place;
            }
            place++;
        }
        return new Course(from, complete, judges, released);
    }

    /** Whether the review at this place is one of those that reviewers show each other once all are in (ATS-057). */
    boolean isShared(int place, String reviewer) {
        return complete && place >= countingFrom && judges.contains(reviewer);
    }

    boolean isReleased(int place) {
        return place < releasedBefore;
    }

    static boolean isRelease(Event event) {
        return switch (event.type()) {
            case RECOMMENDED, MODIFICATIONS_REQUESTED, ROUNDS_USED_UP -> true;
            default -> false;
        };
    }
}
