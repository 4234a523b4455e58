package io.github.atskit.examples.web.desk;

import io.github.atskit.core.review.ModificationRequest;
import io.github.atskit.core.review.Review;
import java.util.LinkedHashMap;
import java.util.Map;

/** A review as the payload that it was made from, to fill in a form with. */
final class ReviewTree {
    private ReviewTree() {}

    static Map<String, Object> of(Review review) {
        Map<String, Object> judgements = new LinkedHashMap<>();
        review.judgements()
                .forEach((criterion, judgement) -> judgements.put(
                        criterion, Map.of("finding", judgement.finding().code(), "comment", judgement.comment())));
        return Map.of(
                "judgements", judgements,
                "feedback", review.feedback(),
                "modifications", review.modifications().map(ReviewTree::request).asJava());
    }

    private static Map<String, Object> request(ModificationRequest request) {
        return Map.of("id", request.id(), "target", request.target(), "request", request.request());
    }
}
