package io.github.atskit.core.calibration;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How an attempt went.
 *
 * @param reviewer who judged
 * @param set the id of the set
 * @param on the day of the attempt
 * @param figures the counts over all samples and criteria
 * @param criteria the counts by each criterion, by name
 * @param shortfalls why it was not passed; empty where it was
 * @param validForDays how many days after the day of the attempt a pass still counts; at least 1
 */
public record CalibrationResult(
        String reviewer,
        String set,
        LocalDate on,
        CalibrationFigures figures,
        List<CriterionFigures> criteria,
        List<Shortfall> shortfalls,
        int validForDays) {

    /**
     * Refuses null and a pass that never counts.
     *
     * @param reviewer who judged
     * @param set the id of the set
     * @param on the day of the attempt
     * @param figures the counts over all samples and criteria
     * @param criteria the counts by each criterion
     * @param shortfalls why it was not passed
     * @param validForDays at least 1
     * @throws IllegalArgumentException if the days are below 1
     */
    public CalibrationResult {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(figures, "figures");
        Objects.requireNonNull(criteria, "criteria");
        Objects.requireNonNull(shortfalls, "shortfalls");
        if (validForDays < 1) {
            throw new IllegalArgumentException("a pass counts for a day at least");
        }
    }

    /** {@return whether the rule was met} */
    public boolean passed() {
        return shortfalls.isEmpty();
    }

    /** {@return the day of the attempt, if it was passed: what a host hands in when it assigns the reviewer} */
    public Option<LocalDate> passedOn() {
        return Option.when(passed(), on);
    }

    /** {@return the last day on which the pass counts, that day included, at most the last day there is; none where it was not passed} */
    public Option<LocalDate> validUntil() {
        long left = LocalDate.MAX.toEpochDay() - on.toEpochDay();
        return Option.when(passed(), () -> on.plusDays(Math.min(left, validForDays)));
    }

    /**
     * Whether the reviewer has to be calibrated again, going by this attempt alone.
     *
     * @param day a day
     * @return whether it was not passed, or no longer counts on that day
     */
    public boolean recheckDue(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !validUntil().exists(last -> !day.isAfter(last));
    }
}
