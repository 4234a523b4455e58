package io.github.atskit.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What screens ask of a candidacy: who has to do with it, where it stands, what falls due.
 *
 * @param candidacyId the candidacy
 * @param revision its revision
 * @param cohort its cohort
 * @param stage the external name of its stage
 * @param participant the person
 * @param mentor the present mentor
 * @param reviewers who is assigned to review in the present round, sorted, nobody twice
 * @param panel who sits on the booked panel, sorted, nobody twice
 * @param due the first instant at which work opens by itself, in whole microseconds, rounded up; none while it is held
 */
public record IndexRow(
        String candidacyId,
        long revision,
        String cohort,
        String stage,
        String participant,
        Optional<String> mentor,
        List<String> reviewers,
        List<String> panel,
        Optional<Instant> due) {

    /**
     * Refuses null, and takes copies.
     *
     * @param candidacyId the candidacy
     * @param revision its revision
     * @param cohort its cohort
     * @param stage the external name of its stage
     * @param participant the person
     * @param mentor the present mentor
     * @param reviewers who is assigned to review in the present round, sorted, nobody twice
     * @param panel who sits on the booked panel, sorted, nobody twice
     * @param due the first instant at which work opens by itself, in whole microseconds
     * @throws IllegalArgumentException if {@code due} is finer than a microsecond
     */
    public IndexRow {
        Objects.requireNonNull(candidacyId, "candidacyId");
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(mentor, "mentor");
        reviewers = List.copyOf(reviewers);
        panel = List.copyOf(panel);
        if (due.isPresent() && !due.get().equals(due.get().truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("due is in whole microseconds: " + due.get());
        }
    }
}
