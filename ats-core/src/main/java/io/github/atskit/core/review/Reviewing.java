package io.github.atskit.core.review;

import io.github.atskit.core.internal.Search;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a candidacy remembers of its reviews.
 *
 * @param round the present round, from 1; a resubmission begins the next
 * @param reviewer who is assigned in the present round
 * @param everAssigned everybody who was ever assigned as its reviewer
 * @param stoodDown everybody who stood down from it
 * @param moderators everybody who has moderated it
 * @param returned whether a moderator sent the present round's review back, so that the next one is moderated too
 * @param requestIds ids of requests made in the present round
 * @param earlierRequestIds ids of requests made in earlier rounds
 */
public record Reviewing(
        int round,
        Option<String> reviewer,
        List<String> everAssigned,
        List<String> stoodDown,
        List<String> moderators,
        boolean returned,
        List<String> requestIds,
        List<String> earlierRequestIds) {
    /** Before the first submission. */
    public static final Reviewing NOT_BEGUN = new Reviewing(
            1, Option.none(), List.empty(), List.empty(), List.empty(), false, List.empty(), List.empty());

    /**
     * Refuses null.
     *
     * @param round the present round, from 1; a resubmission begins the next
     * @param reviewer who is assigned in the present round
     * @param everAssigned everybody who was ever assigned as its reviewer
     * @param stoodDown everybody who stood down from it
     * @param moderators everybody who has moderated it
     * @param returned whether a moderator sent the present round's review back, so that the next one is moderated too
     * @param requestIds ids of requests made in the present round
     * @param earlierRequestIds ids of requests made in earlier rounds
     */
    public Reviewing {
        Objects.requireNonNull(reviewer, "reviewer");
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
     * @return whether it is the reviewer now
     */
    public boolean isReviewer(String person) {
        return reviewer.isDefined() && reviewer.get().equals(person);
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
                Option.none(),
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
     * @param person who reviews now
     * @return the new memory
     */
    public Reviewing assigned(String person) {
        return new Reviewing(
                round,
                Option.some(person),
                with(everAssigned, person),
                stoodDown,
                moderators,
                returned,
                requestIds,
                earlierRequestIds);
    }

    /**
     * After the reviewer stood down.
     *
     * @param person who stood down
     * @return the new memory
     */
    public Reviewing stoodDown(String person) {
        return new Reviewing(
                round,
                Option.none(),
                everAssigned,
                with(stoodDown, person),
                moderators,
                returned,
                requestIds,
                earlierRequestIds);
    }

    /**
     * After a review was recorded or adjusted.
     *
     * @param review what was found
     * @return the new memory
     */
    public Reviewing recorded(Review review) {
        if (review.modifications().isEmpty()) {
            return this;
        }
        List<String> ids = requestIds.prependAll(review.modifications().map(ModificationRequest::id));
        return new Reviewing(
                round, reviewer, everAssigned, stoodDown, moderators, returned, ids.distinct(), earlierRequestIds);
    }

    /**
     * After an act of moderation.
     *
     * @param person who moderated
     * @param sentBack whether the review went back to the reviewer
     * @return the new memory
     */
    public Reviewing moderated(String person, boolean sentBack) {
        return new Reviewing(
                round,
                reviewer,
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
