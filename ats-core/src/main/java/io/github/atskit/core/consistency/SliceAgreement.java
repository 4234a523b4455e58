package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.agreement.NotEstimated;
import io.github.atskit.core.agreement.Reading;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * How alike a part of the judgements is: between reviewers, or between reviewers and moderators. Only what two or more judged counts.
 *
 * @param participants whose workbooks were judged by two or more
 * @param units what was judged by two or more: a criterion of a workbook in a round, or of a section or standard of it
 * @param pairs how many pairs of judgements of the same unit there are
 * @param coefficients the headline first, each with an interval that takes the judgements of one workbook together, or why there is none
 */
public record SliceAgreement(
        int participants, int units, long pairs, List<Either<NotEstimated, Estimate>> coefficients) {
    /**
     * Refuses null and an empty list.
     *
     * @param participants whose workbooks were judged by two or more
     * @param units what was judged by two or more: a criterion of a workbook in a round, or of a section or standard of it
     * @param pairs how many pairs of judgements of the same unit there are
     * @param coefficients the headline first, each with an interval that takes the judgements of one workbook together, or why there is
     *     none
     */
    public SliceAgreement {
        if (coefficients.isEmpty()) {
            throw new IllegalArgumentException("there is a headline");
        }
    }

    /** {@return the coefficient to show first} */
    public Either<NotEstimated, Estimate> headline() {
        return coefficients.head();
    }

    /** {@return what the coefficients say in plain words} */
    public List<Reading> readings() {
        return Reading.of(coefficients);
    }

    /**
     * Finds a coefficient.
     *
     * @param coefficient which one
     * @return its estimate, or why there is none; none where it is not among these
     */
    public Option<Either<NotEstimated, Estimate>> of(Coefficient coefficient) {
        Objects.requireNonNull(coefficient, "coefficient");
        return coefficients.find(each -> each.fold(NotEstimated::coefficient, Estimate::coefficient) == coefficient);
    }
}
