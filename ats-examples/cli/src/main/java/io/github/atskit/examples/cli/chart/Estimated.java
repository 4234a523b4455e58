package io.github.atskit.examples.cli.chart;

import java.util.Optional;

/**
 * A line of a chart.
 *
 * @param label what it is about
 * @param value its value; none where there is nothing to draw
 * @param range where the value may lie
 * @param beside another value to compare with
 * @param instead what to say where there is nothing to draw
 */
public record Estimated(
        String label, Optional<Double> value, Optional<Range> range, Optional<Double> beside, String instead) {

    /** Where a value may lie. */
    public record Range(double lower, double upper) {}

    public static Estimated of(String label, double value, Optional<Range> range) {
        return new Estimated(label, Optional.of(value), range, Optional.empty(), "");
    }

    public static Estimated missing(String label, String instead) {
        return new Estimated(label, Optional.empty(), Optional.empty(), Optional.empty(), instead);
    }

    public Estimated beside(double other) {
        return new Estimated(label, value, range, Optional.of(other), instead);
    }
}
