package io.github.atskit.examples.cli.chart;

import io.github.atskit.examples.cli.page.Drawing;
import io.github.atskit.examples.cli.page.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** One of several small charts that share their axes: a value over time, with a line where it changed. */
public final class OverTime implements Drawing {
    private static final int TOP = 44;
    private static final int BODY = 76;
    private static final int FOOT = 22;

    private final String title;
    private final String description;
    private final Axes axes;
    private final List<Point> points;
    private final Optional<Change> change;
    private final String instead;

    /**
     * What all of the small charts share.
     *
     * @param time across, in numbers of periods
     * @param values down
     * @param numbers writes the numbers of values
     * @param first the name of the first period
     * @param last the name of the last period
     */
    public record Axes(Axis time, Axis values, DoubleFunction<String> numbers, String first, String last) {}

    /**
     * A value.
     *
     * @param from the number of the first period it rests on
     * @param to the number of the last
     * @param value the value
     */
    public record Point(double from, double to, double value) {

        private double middle() {
            return (from + to) / 2;
        }
    }

    /**
     * A change.
     *
     * @param at the number of the first period after it
     * @param label what is said about it
     */
    public record Change(double at, String label) {}

    /**
     * A chart.
     *
     * @param title who it is about
     * @param description what can be seen
     * @param axes shared by all
     * @param points in the order of time
     * @param change where there is one
     * @param instead what to say where there are no points, or no change
     */
    public OverTime(
            String title, String description, Axes axes, List<Point> points, Optional<Change> change, String instead) {
        this.title = title;
        this.description = description;
        this.axes = axes;
        this.points = List.copyOf(points);
        this.change = change;
        this.instead = instead;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public int height() {
        return TOP + BODY + FOOT;
    }

    @Override
    public void draw(Markup svg) {
        svg.element("text", title, "class", "label", "x", "0", "y", "14").line();
        String said = change.map(Change::label).orElse(instead);
        svg.element("text", said, "class", change.isPresent() ? "changed" : "instead", "x", "0", "y", "32")
                .line();
        if (points.isEmpty()) {
            return;
        }
        level(svg, axes.values().highest(), "mark");
        level(svg, axes.values().lowest(), "mark");
        level(svg, 0, "zero");
        change.ifPresent(at -> mark(svg, at));
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                stroke(
                        svg,
                        "path",
                        points.get(i - 1).middle(),
                        points.get(i - 1).value(),
                        points.get(i).middle(),
                        points.get(i).value());
            }
            Point point = points.get(i);
            stroke(svg, "whisker", point.from(), point.value(), point.to(), point.value());
            svg.leaf(
                            "circle",
                            "class",
                            "dot",
                            "cx",
                            axes.time().across(point.middle()),
                            "cy",
                            down(point.value()),
                            "r",
                            "3.5")
                    .line();
        }
        String foot = String.valueOf(height() - FOOT / 3);
        svg.element("text", axes.first(), "class", "number", "x", "3%", "y", foot)
                .line();
        svg.element("text", axes.last(), "class", "number", "x", "97%", "y", foot, "text-anchor", "end")
                .line();
    }

    private void level(Markup svg, double value, String kind) {
        svg.leaf("line", "class", kind, "x1", "3%", "x2", "97%", "y1", down(value), "y2", down(value))
                .line();
        svg.element(
                        "text",
                        axes.numbers().apply(value),
                        "class",
                        "number",
                        "x",
                        "100%",
                        "y",
                        down(value),
                        "text-anchor",
                        "end",
                        "dy",
                        "-2")
                .line();
    }

    /** Between the last period before and the first one after. */
    private void mark(Markup svg, Change at) {
        String across = axes.time().across(at.at() - 0.5);
        svg.leaf(
                        "line",
                        "class",
                        "change",
                        "x1",
                        across,
                        "x2",
                        across,
                        "y1",
                        String.valueOf(TOP),
                        "y2",
                        String.valueOf(TOP + BODY))
                .line();
    }

    private void stroke(Markup svg, String kind, double from, double value, double to, double then) {
        svg.leaf(
                        "line",
                        "class",
                        kind,
                        "x1",
                        axes.time().across(from),
                        "x2",
                        axes.time().across(to),
                        "y1",
                        down(value),
                        "y2",
                        down(then))
                .line();
    }

    private String down(double value) {
        return axes.values().down(value, TOP, BODY);
    }
}
