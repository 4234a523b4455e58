package io.github.atskit.core.calibration;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * How a reviewer stands on a day.
 *
 * <p>The latest day with an attempt decides, whatever the set: a pass that was followed by a failed re-check no longer counts. Where
 * there are several attempts on that day, all have to be passed, and the one that counts shortest is told; of two at one set that of less
 * agreement. Attempts after the day in question are not known yet.
 *
 * @param reviewer the reviewer
 * @param standing how they stand
 * @param latest the result that decides; none where there was no attempt
 */
public record ReviewerStanding(String reviewer, Standing standing, Option<CalibrationResult> latest) {

    /**
     * Refuses null.
     *
     * @param reviewer the reviewer
     * @param standing how they stand
     * @param latest the result that decides
     */
    public ReviewerStanding {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(latest, "latest");
    }

    /**
     * How some reviewers stand on a day.
     *
     * @param reviewers whom to tell about, also if they were never calibrated
     * @param results results of any reviewers, sets and days, in any order
     * @param day the day
     * @return each of the reviewers once, by name
     */
    public static List<ReviewerStanding> on(List<String> reviewers, List<CalibrationResult> results, LocalDate day) {
        Objects.requireNonNull(reviewers, "reviewers");
        Objects.requireNonNull(day, "day");
        Map<String, List<CalibrationResult>> known =
                results.reject(result -> result.on().isAfter(day)).groupBy(CalibrationResult::reviewer);
        return reviewers
                .distinct()
                .sorted()
                .map(reviewer -> of(reviewer, known.getOrElse(reviewer, List.empty()), day));
    }

    private static ReviewerStanding of(String reviewer, List<CalibrationResult> results, LocalDate day) {
        // Of one day, what was not passed comes first, then what counts shortest, then the worse at one set.
        Option<CalibrationResult> latest = results.sorted(Comparator.comparing(CalibrationResult::on)
                        .reversed()
                        .thenComparing(CalibrationResult::passed)
                        .thenComparing(CalibrationResult::validForDays)
                        .thenComparing(CalibrationResult::set)
                        .thenComparing(result -> result.figures().percentAgreed())
                        .thenComparing(result -> -result.figures().lenient())
                        .thenComparing(result -> result.criteria()
                                .map(one -> one.figures().agreed())
                                .mkString(" ")))
                .headOption();
        return new ReviewerStanding(reviewer, standing(latest, day), latest);
    }

    private static Standing standing(Option<CalibrationResult> latest, LocalDate day) {
        if (latest.isEmpty()) {
            return Standing.NEVER;
        }
        if (!latest.get().passed()) {
            return Standing.NOT_PASSED;
        }
        return latest.get().recheckDue(day) ? Standing.OUTDATED : Standing.PASSED;
    }

    /** {@return the day of the pass that decides, whether it still counts or not: what a host hands in when it assigns the reviewer} */
    public Option<LocalDate> passedOn() {
        return latest.flatMap(CalibrationResult::passedOn);
    }

    /** {@return the last day on which that pass counts, that day included} */
    public Option<LocalDate> validUntil() {
        return latest.flatMap(CalibrationResult::validUntil);
    }
}
