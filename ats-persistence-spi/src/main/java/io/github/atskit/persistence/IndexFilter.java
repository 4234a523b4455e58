package io.github.atskit.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Which rows of the index to list. Every part that is given has to fit; what is not given does not matter.
 *
 * @param cohort the cohort
 * @param stage the external name of the stage
 * @param participant the person
 * @param mentor the present mentor
 * @param reviewer somebody among the reviewers assigned now
 * @param panelMember somebody on the booked panel
 * @param dueBefore rows that fall due before this instant; the list is then ordered by {@code due}, then by candidacy, else by candidacy
 */
public record IndexFilter(
        Optional<String> cohort,
        Optional<String> stage,
        Optional<String> participant,
        Optional<String> mentor,
        Optional<String> reviewer,
        Optional<String> panelMember,
        Optional<Instant> dueBefore) {
    /** Every row. */
    public static final IndexFilter ALL = new IndexFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Refuses null.
     *
     * @param cohort the cohort
     * @param stage the external name of the stage
     * @param participant the person
     * @param mentor the present mentor
     * @param reviewer somebody among the reviewers assigned now
     * @param panelMember somebody on the booked panel
     * @param dueBefore rows that fall due before this instant
     */
    public IndexFilter {
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(participant, "participant");
        Objects.requireNonNull(mentor, "mentor");
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(panelMember, "panelMember");
        Objects.requireNonNull(dueBefore, "dueBefore");
    }

    /**
     * Narrows the filter.
     *
     * @param wanted the cohort
     * @return the filter with that
     */
    public IndexFilter inCohort(String wanted) {
        return new IndexFilter(Optional.of(wanted), stage, participant, mentor, reviewer, panelMember, dueBefore);
    }

    /**
     * Narrows the filter.
     *
     * @param wanted the external name of the stage
     * @return the filter with that
     */
    public IndexFilter atStage(String wanted) {
        return new IndexFilter(cohort, Optional.of(wanted), participant, mentor, reviewer, panelMember, dueBefore);
    }

    /**
     * Narrows the filter.
     *
     * @param person the participant
     * @return the filter with that
     */
    public IndexFilter ofParticipant(String person) {
        return new IndexFilter(cohort, stage, Optional.of(person), mentor, reviewer, panelMember, dueBefore);
    }

    /**
     * Narrows the filter.
     *
     * @param person the present mentor
     * @return the filter with that
     */
    public IndexFilter mentoredBy(String person) {
        return new IndexFilter(cohort, stage, participant, Optional.of(person), reviewer, panelMember, dueBefore);
    }

    /**
     * Narrows the filter.
     *
     * @param person somebody among the reviewers assigned now
     * @return the filter with that
     */
    public IndexFilter reviewedBy(String person) {
        return new IndexFilter(cohort, stage, participant, mentor, Optional.of(person), panelMember, dueBefore);
    }

    /**
     * Narrows the filter.
     *
     * @param person somebody on the booked panel
     * @return the filter with that
     */
    public IndexFilter withPanelMember(String person) {
        return new IndexFilter(cohort, stage, participant, mentor, reviewer, Optional.of(person), dueBefore);
    }

    /**
     * Narrows the filter, and orders the list by what falls due first.
     *
     * @param instant the end of what is asked for, not included
     * @return the filter with that
     */
    public IndexFilter dueBefore(Instant instant) {
        return new IndexFilter(cohort, stage, participant, mentor, reviewer, panelMember, Optional.of(instant));
    }

    /**
     * Whether a row is among those that are wanted.
     *
     * @param row the row
     * @return whether every part that is given fits
     */
    public boolean fits(IndexRow row) {
        return fits(cohort, row.cohort())
                && fits(stage, row.stage())
                && fits(participant, row.participant())
                && (mentor.isEmpty() || mentor.equals(row.mentor()))
                && (reviewer.isEmpty() || row.reviewers().contains(reviewer.get()))
                && (panelMember.isEmpty() || row.panel().contains(panelMember.get()))
                && (dueBefore.isEmpty()
                        || row.due().isPresent() && row.due().get().isBefore(dueBefore.get()));
    }

    private static boolean fits(Optional<String> wanted, String actual) {
        return wanted.isEmpty() || wanted.get().equals(actual);
    }
}
