package io.github.atskit.core.event;

import io.github.atskit.core.internal.Search;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A reviewer was assigned, or replaced another.
 *
 * @param reviewer the person
 * @param reason in words
 * @param calibratedOn when the person passed a calibration, as the host attested it
 * @param reviewers everybody who reviews after it, in order of assignment
 */
public record ReviewerAssigned(
        String reviewer, Option<String> reason, Option<LocalDate> calibratedOn, List<String> reviewers)
        implements Event {
    /**
     * Refuses null, and a reviewer who is not among the reviewers.
     *
     * @param reviewer the person
     * @param reason in words
     * @param calibratedOn when the person passed a calibration, as the host attested it
     * @param reviewers everybody who reviews after it, in order of assignment
     */
    public ReviewerAssigned {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(calibratedOn, "calibratedOn");
        Objects.requireNonNull(reviewers, "reviewers");
        if (!Search.has(reviewers, reviewer)) {
            throw new IllegalArgumentException("whoever was assigned is one of the reviewers");
        }
    }

    @Override
    public EventType type() {
        return EventType.REVIEWER_ASSIGNED;
    }

    @Override
    public <A, R> R fold(A argument, Cases<A, R> cases) {
        return cases.reviewerAssigned(argument, this);
    }
}
