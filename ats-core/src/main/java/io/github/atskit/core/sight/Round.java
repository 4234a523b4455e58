package io.github.atskit.core.sight;

import io.github.atskit.core.event.Event;
import io.github.atskit.core.event.ReviewAdjusted;
import io.github.atskit.core.event.ReviewRecorded;
import io.github.atskit.core.event.ReviewerAssigned;
import io.github.atskit.core.event.ReviewerStoodDown;
import io.github.atskit.core.event.WorkbookSubmitted;
import io.github.atskit.core.internal.Search;
import io.github.atskit.core.review.JoinedReview;
import io.github.atskit.core.review.Review;
import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * A round of review while its history is told: who reviews, what would be released, and which reviews the viewer has been told of.
 */
record Round(List<String> reviewers, Option<Review> found, List<Review> told) {
    static final Round NOT_BEGUN = new Round(List.empty(), Option.none(), List.empty());

    Round after(Event event) {
        if (event instanceof WorkbookSubmitted) {
            return NOT_BEGUN;
        }
        if (event instanceof ReviewerAssigned assigned) {
            return new Round(assigned.reviewers(), found, told);
        }
        if (event instanceof ReviewerStoodDown stoodDown) {
            return new Round(reviewers.remove(stoodDown.reviewer()), found, told);
        }
        if (event instanceof ReviewRecorded recorded) {
            return finding(recorded.joined().map(JoinedReview::review).getOrElse(recorded.review()));
        }
        return event instanceof ReviewAdjusted adjusted ? finding(adjusted.review()) : this;
    }

    private Round finding(Review review) {
        return new Round(reviewers, Option.some(review), told);
    }

    Round telling(Review review) {
        return new Round(reviewers, found, told.prepend(review));
    }

    boolean seats(String person) {
        return Search.has(reviewers, person);
    }

    /** The review that a release makes known, unless the viewer has been told of it already. */
    Option<Review> news() {
        return found.filter(review -> !Search.has(told, review));
    }
}
