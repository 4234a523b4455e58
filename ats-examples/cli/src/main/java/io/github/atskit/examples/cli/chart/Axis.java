package io.github.atskit.examples.cli.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A range of numbers laid out over the width of a chart, or over its height.
 *
 * @param lowest the number at its beginning
 * @param highest the number at its end, above the lowest
 * @param step between the numbers that are written at it
 */
public record Axis(double lowest, double highest, double step) {
    private static final double FIRST = 3;
    private static final double LAST = 97;
    private static final int MOST_STEPS = 6;
    private static final double TOLERANCE = 1e-9;

    public Axis {
        if (!(lowest < highest) || !(step > 0)) {
            throw new IllegalArgumentException("an axis rises from its lowest to its highest number");
        }
    }

    /** {@return an axis that holds these numbers, with round numbers at its ends} */
    public static Axis around(double least, double most) {
        double width = Math.max(most - least, TOLERANCE);
        double step = StrictMath.pow(10, Math.floor(StrictMath.log10(width / MOST_STEPS)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if (width / (step * factor) <= MOST_STEPS) {
                step *= factor;
                break;
            }
        }
        double lowest = Math.floor(least / step + TOLERANCE) * step;
        double highest = Math.ceil(most / step - TOLERANCE) * step;
        return new Axis(lowest, highest > lowest ? highest : lowest + step, step);
    }

    /** {@return the round numbers on it, in rising order} */
    public List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        long first = Math.round(lowest / step);
        for (long i = first; i * step <= highest + step * TOLERANCE; i++) {
            marks.add(i * step);
        }
        return List.copyOf(marks);
    }

    /** {@return how far a number is across the width, in percent; beyond the ends it stays at the end} */
    public String across(double number) {
        return String.format(Locale.ROOT, "%.2f%%", FIRST + (LAST - FIRST) * share(number));
    }

    /** {@return how far a number is down from the top, in pixels; higher numbers stand higher} */
    String down(double number, int top, int height) {
        return String.format(Locale.ROOT, "%.1f", top + height * (1 - share(number)));
    }

    private double share(double number) {
        return Math.min(1, Math.max(0, (number - lowest) / (highest - lowest)));
    }
}
