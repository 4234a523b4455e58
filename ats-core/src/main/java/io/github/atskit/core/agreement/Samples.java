package io.github.atskit.core.agreement;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Arrays;

/** Values and intervals of coefficients for some ratings under a plan. */
final class Samples {
    private final Ratings ratings;
    private final AgreementPlan plan;
    private final Bootstrap bootstrap;
    private final Tally all;
    private final Formulas formulas;

    Samples(Ratings ratings, AgreementPlan plan) {
        this.ratings = ratings;
        this.plan = plan;
        this.bootstrap = new Bootstrap(ratings);
        this.all = bootstrap.all();
        int categories = ratings.categories().size();
        this.formulas = new Formulas(ratings.scale(), plan.weights().table(categories));
    }

    Basis basis() {
        return ratings.basis();
    }

    Either<Obstacle, Double> value(Coefficient coefficient) {
        if (basis().units() == 0) {
            return Either.left(Obstacle.NO_PAIRS);
        }
        if (coefficient.needsTwoRaters() && ratings.seats().getOrElse(0) != 2) {
            return Either.left(Obstacle.NOT_TWO_RATERS);
        }
        if (coefficient.needsOrder() && ratings.scale() != Scale.ORDINAL) {
            return Either.left(Obstacle.NO_ORDER);
        }
        if (coefficient == Coefficient.FLEISS_KAPPA && !isBalanced()) {
            return Either.left(Obstacle.UNEQUAL_RATERS);
        }
        if (coefficient != Coefficient.PERCENT && isTooSmall()) {
            return Either.left(Obstacle.TOO_FEW_UNITS);
        }
        double value = formulas.of(coefficient, all);
        return Double.isNaN(value) ? Either.left(Obstacle.NO_VARIATION) : Either.right(value);
    }

    private boolean isTooSmall() {
        return basis().clusters() < plan.minimumUnits();
    }

    /** Whether every unit with two ratings or more has the same number. */
    private boolean isBalanced() {
        int common = 0;
        for (int id = 0; id < ratings.distinctUnits(); id++) {
            int size = (int) Arrays.stream(ratings.unit(id))
                    .filter(rating -> rating != Ratings.MISSING)
                    .count();
            if (size > 1 && common > 1 && size != common) {
                return false;
            }
            common = size > 1 ? size : common;
        }
        return true;
    }

    /** Whether an interval of a value is found by drawing. */
    boolean isDrawn(Coefficient coefficient, double value) {
        return plan.replicates() > 0 && !isTooSmall() && !isUnanimous(coefficient, value);
    }

    private static boolean isUnanimous(Coefficient coefficient, double value) {
        return coefficient == Coefficient.PERCENT && value == 1;
    }

    Either<Obstacle, Interval> undrawn(Coefficient coefficient, double value) {
        if (isTooSmall()) {
            return Either.left(Obstacle.TOO_FEW_UNITS);
        }
        return isUnanimous(coefficient, value) && plan.replicates() > 0
                ? Either.right(unanimous())
                : Either.left(Obstacle.NOT_ASKED);
    }

    /**
     * Where nobody disagreed every sample is the same. But if a share p of all clusters held some disagreement, seeing none in n of them
     * had the chance (1 - p)^n; the bound is where that becomes too small.
     */
    private Interval unanimous() {
        double tail = (1 - plan.level()) / 2;
        double lower = StrictMath.exp(StrictMath.log(tail) / basis().clusters());
        return new Interval(lower, 1, plan.level(), 0, 0, plan.seed());
    }

    List<Either<Obstacle, Interval>> intervals(List<Coefficient> coefficients) {
        if (coefficients.isEmpty()) {
            return List.empty();
        }
        double[][] values = new double[coefficients.size()][plan.replicates()];
        Tally sample = new Tally(all.size());
        for (int replicate = 0; replicate < plan.replicates(); replicate++) {
            bootstrap.draw(plan.seed(), replicate, sample);
            int at = 0;
            for (Coefficient coefficient : coefficients) {
                values[at++][replicate] = sample.paired() == 0 ? Double.NaN : formulas.of(coefficient, sample);
            }
        }
        List<double[]> byCoefficient = List.of(values);
        return coefficients.zip(byCoefficient).map(pair -> interval(pair._1, pair._2));
    }

    private Either<Obstacle, Interval> interval(Coefficient coefficient, double[] values) {
        double[] replicates = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int undefined = values.length - replicates.length;
        if (undefined > plan.undefinedLimit() * values.length || replicates.length == 0) {
            return Either.left(Obstacle.OFTEN_UNDEFINED);
        }
        if (replicates[0] == replicates[replicates.length - 1]) {
            return Either.left(Obstacle.NO_SPREAD);
        }
        CorrectedEnds ends = new CorrectedEnds(
                formulas.of(coefficient, all), replicates, acceleration(coefficient), basis().clusters());
        double tail = (1 - plan.level()) / 2;
        return Either.right(new Interval(
                ends.end(tail), ends.end(1 - tail), plan.level(), replicates.length, undefined, plan.seed()));
    }

    /** From the values with one cluster left out: a sixth of their skewness over the root of their number. */
    private double acceleration(Coefficient coefficient) {
        int patterns = bootstrap.patterns();
        double[] without = new double[patterns];
        Tally tally = new Tally(all.size());
        double sum = 0;
        double weight = 0;
        for (int pattern = 0; pattern < patterns; pattern++) {
            bootstrap.allButOne(all, pattern, tally);
            without[pattern] = tally.paired() == 0 ? Double.NaN : formulas.of(coefficient, tally);
            if (!Double.isNaN(without[pattern])) {
                sum += bootstrap.times(pattern) * without[pattern];
                weight += bootstrap.times(pattern);
            }
        }
        double mean = sum / weight;
        double squares = 0;
        double cubes = 0;
        for (int pattern = 0; pattern < patterns; pattern++) {
            if (!Double.isNaN(without[pattern])) {
                double difference = mean - without[pattern];
                squares += bootstrap.times(pattern) * difference * difference;
                cubes += bootstrap.times(pattern) * difference * difference * difference;
            }
        }
        return squares > 0 ? cubes / (6 * squares * StrictMath.sqrt(squares)) : 0;
    }
}
