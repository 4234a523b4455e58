package io.github.atskit.examples.cli.chart;

import io.github.atskit.examples.cli.page.Markup;
import java.util.function.DoubleFunction;

/** Fine lines at the round numbers of an axis across, each with its number below; the line at nothing is stronger. */
final class Marks {
    private final Axis axis;
    private final DoubleFunction<String> numbers;

    Marks(Axis axis, DoubleFunction<String> numbers) {
        this.axis = axis;
        this.numbers = numbers;
    }

    void draw(Markup svg, int top, int bottom, int writing) {
        for (double mark : axis.marks()) {
            String across = axis.across(mark);
            svg.leaf(
                            "line",
                            "class",
                            mark == 0 ? "zero" : "mark",
                            "x1",
                            across,
                            "x2",
                            across,
                            "y1",
                            String.valueOf(top),
                            "y2",
                            String.valueOf(bottom))
                    .line();
            svg.element(
                            "text",
                            numbers.apply(mark),
                            "class",
                            "number",
                            "x",
                            across,
                            "y",
                            String.valueOf(writing),
                            "text-anchor",
                            "middle")
                    .line();
        }
    }
}
