package io.github.atskit.core.agreement;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Objects;

/** Works out how much people agree. Pure functions: the same ratings and plan give the same numbers, in whichever order they came. */
public final class Agreement {
    private Agreement() {}

    /**
     * One coefficient.
     *
     * @param ratings what was found
     * @param coefficient which one
     * @param plan how it is worked out
     * @return its value with an interval, or why there is none
     */
    public static Either<NotEstimated, Estimate> of(Ratings ratings, Coefficient coefficient, AgreementPlan plan) {
        return of(ratings, List.of(coefficient), plan).head();
    }

    /**
     * Several coefficients from the same drawn samples, which takes hardly longer than one.
     *
     * @param ratings what was found
     * @param coefficients which ones
     * @param plan how they are worked out
     * @return for each, in their order, its value with an interval, or why there is none
     */
    public static List<Either<NotEstimated, Estimate>> of(
            Ratings ratings, List<Coefficient> coefficients, AgreementPlan plan) {
        Objects.requireNonNull(ratings, "ratings");
        Objects.requireNonNull(plan, "plan");
        Samples samples = new Samples(ratings, plan);
        List<Either<Obstacle, Double>> values = coefficients.map(samples::value);
        List<Coefficient> drawn = coefficients
                .zip(values)
                .filter(pair -> pair._2.isRight() && samples.isDrawn(pair._1, pair._2.get()))
                .map(pair -> pair._1)
                .distinct();
        List<Either<Obstacle, Interval>> intervals = samples.intervals(drawn);
        return coefficients.zip(values).map(pair -> answer(samples, pair._1, pair._2, drawn, intervals));
    }

    private static Either<NotEstimated, Estimate> answer(
            Samples samples,
            Coefficient coefficient,
            Either<Obstacle, Double> value,
            List<Coefficient> drawn,
            List<Either<Obstacle, Interval>> intervals) {
        if (value.isLeft()) {
            return Either.left(new NotEstimated(coefficient, value.getLeft(), samples.basis()));
        }
        int at = drawn.indexOf(coefficient);
        Either<Obstacle, Interval> interval = at < 0 ? samples.undrawn(coefficient, value.get()) : intervals.get(at);
        return Either.right(new Estimate(coefficient, value.get(), samples.basis(), interval));
    }
}
