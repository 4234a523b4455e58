package io.github.atskit.core.review;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * One review made of several. It does not tell who found what.
 *
 * @param review the judgements, the feedback and the requests; where a criterion is disputed the stricter reading stands for now
 * @param met whether all criteria are met in it; never while one is disputed
 * @param disputed the criteria that are not settled, in the order of {@link Criterion}; somebody else has to decide them
 */
public record JoinedReview(Review review, boolean met, List<Criterion> disputed) {
    /**
     * Refuses null, and a disputed criterion in a review with all criteria met.
     *
     * @param review the judgements, the feedback and the requests; where a criterion is disputed the stricter reading stands for now
     * @param met whether all criteria are met in it; never while one is disputed
     * @param disputed the criteria that are not settled, in the order of {@link Criterion}; somebody else has to decide them
     */
    public JoinedReview {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(disputed, "disputed");
        if (met && !disputed.isEmpty()) {
            throw new IllegalArgumentException("while a criterion is disputed not all are met");
        }
    }
}
