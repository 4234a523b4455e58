package io.github.atskit.core.agreement;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/** How much two different findings still agree, by their distance in the order of the categories. */
public enum Weights implements Coded {
    /** Not at all: weighted kappa is then Cohen's, and AC2 is AC1. */
    IDENTITY("identity"),
    /** Less in step with the distance: of four categories, neighbours agree by two thirds. */
    LINEAR("linear"),
    /** Less with the square of the distance: of four categories, neighbours agree by eight ninths. */
    QUADRATIC("quadratic");

    private final String code;

    Weights(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** How much each of so many categories disagrees with each other. */
    double[][] table(int categories) {
        double[][] table = new double[categories][categories];
        for (int one = 0; one < categories; one++) {
            for (int other = 0; other < categories; other++) {
                table[one][other] = disagreement(one, other, categories);
            }
        }
        return table;
    }

    /** 0 for the same, 1 for the two ends. */
    private double disagreement(int one, int other, int categories) {
        if (one == other) {
            return 0;
        }
        double distance = Math.abs(one - other) / (categories - 1.0);
        return switch (this) {
            case IDENTITY -> 1;
            case LINEAR -> distance;
            case QUADRATIC -> distance * distance;
        };
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Weights> of(String code) {
        return Coded.find(values(), code);
    }
}
