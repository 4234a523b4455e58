package io.github.atskit.core.review;

import io.github.atskit.core.internal.Search;
import io.vavr.collection.List;
import java.util.Objects;

/**
 * What a candidacy remembers of its reviews.
 *
 * @param round the present round, from 1; a resubmission begins the next
 * @param reviewers who is assigned in the present round, in order of assignment
 * @param reviews the reviews of the present round, in order of recording; kept until the next submission, or until they are sent back
 * @param complete whether all reviews of the present round are in
 * @param everAssigned everybody who was ever assigned as its reviewer
 * @param stoodDown everybody who stood down from it
 * @param moderators everybody who has moderated it
 * @param returned whether a moderator sent the present round's reviews back, so that the next ones are moderated too
 * @param requestIds ids of requests made in the present round
 * @param earlierRequestIds ids of requests made in earlier rounds
 */
public record Reviewing(
        int round,
        List<String> reviewers,
        List<RecordedReview> reviews,
        boolean complete,
        List<String> everAssigned,
        List<String> stoodDown,
        List<String> moderators,
        boolean returned,
        List<String> requestIds,
        List<String> earlierRequestIds) {
    /** Before the first submission. */
    public static final Reviewing NOT_BEGUN = new Reviewing(
            1,
            List.empty(),
            List.empty(),
            false,
            List.empty(),
            List.empty(),
            List.empty(),
            false,
            List.empty(),
            List.empty());

    /**
     * Refuses null.
     *
     * @param round the present round, from 1; a resubmission begins the next
     * @param reviewers who is assigned in the present round, in order of assignment
     * @param reviews the reviews of the present round, in order of recording; kept until the next submission, or until they are sent back
     * @param complete whether all reviews of the present round are in
     * @param everAssigned everybody who was ever assigned as its reviewer
     * @param stoodDown everybody who stood down from it
     * @param moderators everybody who has moderated it
     * @param returned whether a moderator sent the present round's reviews back, so that the next ones are moderated too
     * @param requestIds ids of requests made in the present round
     * @param earlierRequestIds ids of requests made in earlier rounds
     */
    public Reviewing {
        Objects.requireNonNull(reviewers, "reviewers");
        Objects.requireNonNull(reviews, "reviews");
        Objects.requireNonNull(everAssigned, "everAssigned");
        Objects.requireNonNull(stoodDown, "stoodDown");
        Objects.requireNonNull(moderators, "moderators");
        Objects.requireNonNull(requestIds, "requestIds");
        Objects.requireNonNull(earlierRequestIds, "earlierRequestIds");
    }

    /**
     * Whether a person is assigned in the present round.
     *
     * @param person the person's id
     * @return whether it is a reviewer now
     */
    public boolean isReviewer(String person) {
        return Search.has(reviewers, person);
    }

    /** {@return whose review of the present round is in, in order of recording} */
    public List<String> recorded() {
        return reviews.isEmpty() ? List.empty() : reviews.map(RecordedReview::reviewer);
    }

    /**
     * What a reviewer of the present round may be shown: their own review, and those of the others once all are in (ATS-057). Whoever
     * does not review it now is shown nothing here; moderators look at {@link #reviews()}.
     *
     * @param person the person's id
     * @return the reviews, in order of recording
     */
    public List<RecordedReview> reviewsSeenBy(String person) {
        if (!isReviewer(person)) {
            return List.empty();
        }
        return complete
                ? reviews
                : reviews.filter(recorded -> recorded.reviewer().equals(person));
    }

    /**
     * After a submission: the round's number as the event says it, and nobody assigned.
     *
     * @param newRound the round that begins
     * @return the new memory
     */
    public Reviewing submitted(int newRound) {
        boolean sameRound = newRound == round;
        return new Reviewing(
                newRound,
                List.empty(),
                List.empty(),
                false,
                everAssigned,
                stoodDown,
                moderators,
                false,
                sameRound ? requestIds : List.empty(),
                sameRound ? earlierRequestIds : earlierRequestIds.prependAll(requestIds));
    }

    /**
     * After an assignment.
     *
     * @param person who was assigned
     * @param after everybody who reviews after it, in order of assignment
     * @return the new memory
     */
    public Reviewing assigned(String person, List<String> after) {
        return new Reviewing(
                round,
                after,
                reviews,
                false,
                with(everAssigned, person),
                stoodDown,
                moderators,
                returned,
                requestIds,
                earlierRequestIds);
    }

    /**
     * After a reviewer stood down; a review of theirs counts no longer.
     *
     * @param person who stood down
     * @return the new memory
     */
    public Reviewing stoodDown(String person) {
        return new Reviewing(
                round,
                reviewers.remove(person),
                reviews.reject(recorded -> recorded.reviewer().equals(person)),
                false,
                everAssigned,
                with(stoodDown, person),
                moderators,
                returned,
                requestIds,
                earlierRequestIds);
    }

    /**
     * After a reviewer recorded a review.
     *
     * @param person whose it is
     * @param review what was found
     * @param last whether no further one is to come
     * @return the new memory
     */
    public Reviewing recorded(String person, Review review, boolean last) {
        return new Reviewing(
                        round,
                        reviewers,
                        reviews.append(new RecordedReview(person, review)),
                        last,
                        everAssigned,
                        stoodDown,
                        moderators,
                        returned,
                        requestIds,
                        earlierRequestIds)
                .requested(review);
    }

    /**
     * With the requests of a review that was recorded, joined or adjusted.
     *
     * @param review what was found
     * @return the new memory
     */
    public Reviewing requested(Review review) {
        if (review.modifications().isEmpty()) {
            return this;
        }
        List<String> ids = requestIds.prependAll(review.modifications().map(ModificationRequest::id));
        return new Reviewing(
                round,
                reviewers,
                reviews,
                complete,
                everAssigned,
                stoodDown,
                moderators,
                returned,
                ids.distinct(),
                earlierRequestIds);
    }

    /**
     * After an act of moderation.
     *
     * @param person who moderated
     * @param sentBack whether the reviews went back to the reviewers, and so count no longer
     * @return the new memory
     */
    public Reviewing moderated(String person, boolean sentBack) {
        return new Reviewing(
                round,
                reviewers,
                sentBack ? List.empty() : reviews,
                complete && !sentBack,
                everAssigned,
                stoodDown,
                with(moderators, person),
                sentBack,
                requestIds,
                earlierRequestIds);
    }

    private static List<String> with(List<String> persons, String person) {
        return Search.has(persons, person) ? persons : persons.prepend(person);
    }
}
