package io.github.atskit.core.calibration;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * Sample workbooks that reviewers judge to show that they judge alike.
 *
 * @param id what attempts name it by
 * @param title what people call it; none where it has no other name
 * @param samples the sample workbooks with their master judgements, at least one
 */
public record CalibrationSet(String id, Option<String> title, List<CalibrationSample> samples) {

    /**
     * Refuses what can never make sense.
     *
     * @param id what attempts name it by
     * @param title what people call it
     * @param samples the sample workbooks with their master judgements
     * @throws IllegalArgumentException if a name is blank, there is no sample, or a workbook stands twice
     */
    public CalibrationSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(samples, "samples");
        if (id.isBlank() || title.exists(String::isBlank)) {
            throw new IllegalArgumentException("a name that is given says something");
        }
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("a set has one sample at least");
        }
        if (samples.map(CalibrationSample::workbook).distinct().size() != samples.size()) {
            throw new IllegalArgumentException("a sample workbook stands in a set once");
        }
    }

    /**
     * Compares an attempt with the master judgements.
     *
     * @param attempt what a reviewer found
     * @param rule what is asked for
     * @return how it went; or everything that is wrong with the attempt or the rule, in which case nothing was judged
     */
    public Either<List<CalibrationFault>, CalibrationResult> judge(CalibrationAttempt attempt, PassRule rule) {
        List<CalibrationFault> faults = CalibrationFaults.of(this, attempt, rule);
        return faults.isEmpty() ? Either.right(Comparison.of(this, attempt, rule)) : Either.left(faults);
    }
}
