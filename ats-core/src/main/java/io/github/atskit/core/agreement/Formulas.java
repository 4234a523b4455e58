package io.github.atskit.core.agreement;

/**
 * The coefficients as functions of a tally, written as 1 less the disagreement that was seen over the one that chance would give. Where
 * chance would give none there is no value, which is NaN in here and an {@link Obstacle} outside.
 */
final class Formulas {
    private final int size;
    private final Scale scale;
    private final double[][] plain;
    private final double[][] weights;

    /** The disagreement of each category with each other: 0 to 1. */
    Formulas(Scale scale, double[][] weights) {
        this.size = weights.length;
        this.scale = scale;
        this.plain = Weights.IDENTITY.table(size);
        this.weights = weights;
    }

    /** NaN where there is no value. */
    double of(Coefficient coefficient, Tally tally) {
        return switch (coefficient) {
            case PERCENT -> 1 - seen(tally, plain);
            case COHEN_KAPPA -> twoRaters(tally, plain);
            case WEIGHTED_KAPPA -> twoRaters(tally, weights);
            case FLEISS_KAPPA -> fleiss(tally);
            case KRIPPENDORFF_ALPHA -> alpha(tally);
            case GWET_AC1 -> gwet(tally, plain);
            case GWET_AC2 -> gwet(tally, weights);
        };
    }

    private static double beyond(double seen, double expected) {
        return expected > 0 ? 1 - seen / expected : Double.NaN;
    }

    private double seen(Tally tally, double[][] disagreement) {
        double sum = 0;
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                sum += disagreement[one][other] * tally.meetings(one, other);
            }
        }
        return sum / tally.paired();
    }

    private double twoRaters(Tally tally, double[][] disagreement) {
        double[] first = new double[size];
        double[] second = new double[size];
        double units = 0;
        double seen = 0;
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                double found = tally.table(one, other);
                first[one] += found;
                second[other] += found;
                units += found;
                seen += disagreement[one][other] * found;
            }
        }
        double expected = 0;
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                expected += disagreement[one][other] * first[one] * second[other];
            }
        }
        return beyond(seen * units, expected);
    }

    private double fleiss(Tally tally) {
        double ratings = 0;
        for (int category = 0; category < size; category++) {
            ratings += tally.count(category);
        }
        double expected = 0;
        for (int category = 0; category < size; category++) {
            expected += tally.count(category) * (ratings - tally.count(category));
        }
        return beyond(seen(tally, plain), expected / (ratings * ratings));
    }

    private double alpha(Tally tally) {
        double ratings = 0;
        for (int category = 0; category < size; category++) {
            ratings += tally.count(category);
        }
        double seen = 0;
        double expected = 0;
        for (int one = 0; one < size; one++) {
            double between = 0;
            for (int other = one + 1; other < size; other++) {
                double distance = between + (tally.count(one) + tally.count(other)) / 2;
                double square = scale == Scale.ORDINAL ? distance * distance : 1;
                seen += square * tally.coincidences(one, other);
                expected += square * tally.count(one) * tally.count(other);
                between += tally.count(other);
            }
        }
        return beyond(seen * (ratings - 1), expected);
    }

    private double gwet(Tally tally, double[][] disagreement) {
        double agreement = 0;
        double spread = 0;
        for (int one = 0; one < size; one++) {
            double share = tally.shares(one) / tally.rated();
            spread += share * (1 - share);
            for (int other = 0; other < size; other++) {
                agreement += 1 - disagreement[one][other];
            }
        }
        double chance = agreement * spread / (size * (size - 1.0));
        return beyond(seen(tally, disagreement), 1 - chance);
    }
}
