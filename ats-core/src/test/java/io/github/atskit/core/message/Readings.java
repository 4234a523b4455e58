package io.github.atskit.core.message;

import io.github.atskit.core.agreement.Basis;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.agreement.Interval;
import io.github.atskit.core.agreement.NotEstimated;
import io.github.atskit.core.agreement.Obstacle;
import io.github.atskit.core.agreement.Reading;
import io.vavr.collection.List;
import io.vavr.control.Either;

/** A reading of every code. */
final class Readings {
    private static final Basis BASIS = new Basis(30, 90, 0, 180, "met", 0.95);

    private Readings() {}

    static List<Reading> all() {
        List<Either<NotEstimated, Estimate>> answers = List.of(
                estimate(Coefficient.PERCENT, 0.9, 0.85, 0.951),
                Either.right(new Estimate(Coefficient.PERCENT, 0.9, BASIS, Either.left(Obstacle.TOO_FEW_UNITS))),
                estimate(Coefficient.COHEN_KAPPA, 0.35, 0.18, 0.52),
                estimate(Coefficient.FLEISS_KAPPA, 0.7, 0.61, 0.79),
                estimate(Coefficient.KRIPPENDORFF_ALPHA, 0.1, -0.043, 0.3),
                Either.right(new Estimate(Coefficient.GWET_AC1, 1, BASIS, Either.left(Obstacle.NO_SPREAD))),
                Either.left(new NotEstimated(Coefficient.GWET_AC2, Obstacle.NO_ORDER, BASIS)),
                estimate(Coefficient.FLEISS_KAPPA, -0.4, -0.613, -0.2));
        return Reading.of(answers);
    }

    private static Either<NotEstimated, Estimate> estimate(
            Coefficient coefficient, double value, double lower, double upper) {
        Interval interval = new Interval(lower, upper, 0.95, 2_000, 0, 1);
        return Either.right(new Estimate(coefficient, value, BASIS, Either.right(interval)));
    }
}
