package io.github.atskit.core.candidacy;

import io.github.atskit.core.internal.Search;
import io.github.atskit.core.review.Criterion;
import io.github.atskit.core.review.Review;
import io.vavr.collection.List;
import java.util.Objects;

/** A stage at which the workbook is closed and with those who judge it. */
public sealed interface ReviewStage extends Stage {

    /**
     * The workbook is handed in and closed; nobody reviews it yet, or nobody any more.
     */
    record AwaitingReviewer() implements ReviewStage {
        @Override
        public StageName name() {
            return StageName.AWAITING_REVIEWER;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.awaitingReviewer(this);
        }
    }

    /**
     * Reviewers judge the workbook, each on their own. The definition says how many there have to be; a seat may still be free.
     *
     * @param reviewers who review, in order of assignment; at least one, nobody twice
     * @param recorded those of them whose review is in, in order of recording
     */
    record UnderReview(List<String> reviewers, List<String> recorded) implements ReviewStage {
        /**
         * Refuses null, no reviewer at all, a person twice, and a review by somebody who is no reviewer.
         *
         * @param reviewers who review, in order of assignment; at least one, nobody twice
         * @param recorded those of them whose review is in, in order of recording
         */
        public UnderReview {
            Objects.requireNonNull(reviewers, "reviewers");
            Objects.requireNonNull(recorded, "recorded");
            if (reviewers.isEmpty()) {
                throw new IllegalArgumentException("a workbook under review has a reviewer");
            }
            eachOnce(reviewers);
            eachOnce(recorded);
            for (String person : recorded) {
                if (!Search.has(reviewers, person)) {
                    throw new IllegalArgumentException("whoever has recorded a review is one of the reviewers");
                }
            }
        }

        private static void eachOnce(List<String> persons) {
            for (List<String> rest = persons; !rest.isEmpty(); rest = rest.tail()) {
                if (Search.has(rest.tail(), rest.head())) {
                    throw new IllegalArgumentException("nobody reviews twice");
                }
            }
        }

        /**
         * Whether a person's review is in.
         *
         * @param person the person's id
         * @return whether they have recorded in this round
         */
        public boolean hasRecorded(String person) {
            return Search.has(recorded, person);
        }

        @Override
        public StageName name() {
            return StageName.UNDER_REVIEW;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.underReview(this);
        }
    }

    /**
     * All reviews are in and nothing is released yet.
     *
     * @param review what was found, as it would be released; of several reviewers the joined review
     * @param met whether all criteria are met in it
     * @param disputed the criteria on which the reviewers differ and the policy leaves it open; a moderator has to decide them
     */
    record InModeration(Review review, boolean met, List<Criterion> disputed) implements ReviewStage {
        /**
         * Refuses null.
         *
         * @param review what was found, as it would be released; of several reviewers the joined review
         * @param met whether all criteria are met in it
         * @param disputed the criteria on which the reviewers differ and the policy leaves it open; a moderator has to decide them
         */
        public InModeration {
            Objects.requireNonNull(review, "review");
            Objects.requireNonNull(disputed, "disputed");
        }

        @Override
        public StageName name() {
            return StageName.IN_MODERATION;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.inModeration(this);
        }
    }
}
