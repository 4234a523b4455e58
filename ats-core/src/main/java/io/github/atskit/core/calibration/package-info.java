/**
 * Calibration: reviewers judge sample workbooks whose right judgement is known, before they judge real ones.
 *
 * <p>A {@link io.github.atskit.core.calibration.CalibrationSet} holds the samples, each with the master judgement by criterion. A
 * {@link io.github.atskit.core.calibration.CalibrationAttempt} is what one reviewer found. A
 * {@link io.github.atskit.core.calibration.PassRule} says what has to be shown and for how long it counts. The
 * {@link io.github.atskit.core.calibration.CalibrationResult} gives counts and typed reasons, and
 * {@link io.github.atskit.core.calibration.ReviewerStanding} tells from many results how each reviewer stands on a day.
 *
 * <p>The figures are counts and a percentage. A set has a handful of samples, and a coefficient that corrects for chance says nothing
 * about so few; the agreement of real reviews is measured in {@link io.github.atskit.core.agreement}.
 *
 * <p>Nothing here knows the lifecycle or a clock. A host keeps the attempts, and where a cohort asks for a calibration it hands the day
 * of the pass in when it assigns the reviewer: {@code calibrated-on} of {@code assign-reviewer}. A pass on day <i>d</i> that is valid for
 * <i>n</i> days counts on every day up to and including <i>d</i> plus <i>n</i> days.
 *
 * <pre>{@code
 * CalibrationSet set = new CalibrationSet("spring", Option.none(), List.of(
 *     new CalibrationSample("s-1", HashMap.of("sufficiency", Finding.MET)),
 *     new CalibrationSample("s-2", HashMap.of("sufficiency", Finding.NOT_MET))));
 * CalibrationAttempt attempt = new CalibrationAttempt("r-7", "spring", LocalDate.of(2021, 3, 1), HashMap.of(
 *     "s-1", HashMap.of("sufficiency", Finding.MET),
 *     "s-2", HashMap.of("sufficiency", Finding.MET)));
 * CalibrationResult result = set.judge(attempt, PassRule.of(80, 0, 365)).get();
 * result.passed();       // false: 1 of 2 agree, and one finding is lenient
 * result.shortfalls();   // agreement-below, too-many-lenient
 * }</pre>
 */
@NullMarked
package io.github.atskit.core.calibration;

import org.jspecify.annotations.NullMarked;
