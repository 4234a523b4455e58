package io.github.atskit.core.agreement;

import io.vavr.control.Either;
import java.util.Objects;

/**
 * What a coefficient is for the units that were judged, and how far it may be from what it is for all.
 *
 * @param coefficient which one
 * @param value its value; 1 is full agreement and, but for percent, 0 what chance would give
 * @param basis what it rests on
 * @param interval its interval, or why there is none
 */
public record Estimate(Coefficient coefficient, double value, Basis basis, Either<Obstacle, Interval> interval) {
    /**
     * Refuses null and what is no number.
     *
     * @param coefficient which one
     * @param value its value; 1 is full agreement and, but for percent, 0 what chance would give
     * @param basis what it rests on
     * @param interval its interval, or why there is none
     */
    public Estimate {
        Objects.requireNonNull(coefficient, "coefficient");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(interval, "interval");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an estimate is a number");
        }
    }
}
