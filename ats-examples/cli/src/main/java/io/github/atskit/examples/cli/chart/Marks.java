package io.github.atskit.examples.cli.chart;

import io.github.atskit.examples.cli.page.Markup;
import java.util.List;
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
        List<Double> marks = axis.marks();
        for (int i = 0; i < marks.size(); i++) {
            double mark = marks.get(i);
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
            String anchor = i == 0 ? "start" : i == marks.size() - 1 ? "end" : "middle";
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
                            anchor)
                    .line();
        }
    }
}
