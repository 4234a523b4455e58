package io.github.atskit.examples.cli.chart;

import io.github.atskit.examples.cli.page.Drawing;
import io.github.atskit.examples.cli.page.Markup;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A value on each line as a dot, with a whisker from one end of its interval to the other. The label stands above the whisker, so that
 * long ones fit on a narrow screen.
 */
public final class DotAndWhisker implements Drawing {
    private static final int LINE = 40;
    private static final int LABEL = 14;
    private static final int WHISKER = 27;
    private static final int CAP = 5;
    private static final int FOOT = 26;

    private final String title;
    private final String description;
    private final Axis axis;
    private final List<Estimated> lines;
    private final DoubleFunction<String> numbers;

    /**
     * A chart.
     *
     * @param title what it shows
     * @param description what can be seen
     * @param axis holds all values
     * @param lines from top to bottom
     * @param numbers writes the numbers at the axis
     */
    public DotAndWhisker(
            String title, String description, Axis axis, List<Estimated> lines, DoubleFunction<String> numbers) {
        this.title = title;
        this.description = description;
        this.axis = axis;
        this.lines = List.copyOf(lines);
        this.numbers = numbers;
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
        return lines.size() * LINE + FOOT;
    }

    @Override
    public void draw(Markup svg) {
        new Marks(axis, numbers).draw(svg, 0, lines.size() * LINE, height() - LABEL / 2);
        for (int i = 0; i < lines.size(); i++) {
            line(svg, lines.get(i), i * LINE);
        }
    }

    private void line(Markup svg, Estimated line, int top) {
        String down = String.valueOf(top + WHISKER);
        svg.element("text", line.label(), "class", "label", "x", "0", "y", String.valueOf(top + LABEL))
                .line();
        line.range().ifPresent(range -> whisker(svg, range, top + WHISKER));
        line.beside()
                .ifPresent(
                        other -> svg.leaf("circle", "class", "beside", "cx", axis.across(other), "cy", down, "r", "4")
                                .line());
        line.value()
                .ifPresent(value -> svg.leaf(
                                "circle",
                                "class",
                                line.range().isPresent() ? "dot" : "dot alone",
                                "cx",
                                axis.across(value),
                                "cy",
                                down,
                                "r",
                                "5")
                        .line());
        if (line.value().isEmpty()) {
            svg.element("text", line.instead(), "class", "instead", "x", "3%", "y", String.valueOf(top + WHISKER + CAP))
                    .line();
        }
    }

    private void whisker(Markup svg, Estimated.Range range, int down) {
        String lower = axis.across(range.lower());
        String upper = axis.across(range.upper());
        stroke(svg, lower, upper, down, down);
        stroke(svg, lower, lower, down - CAP, down + CAP);
        stroke(svg, upper, upper, down - CAP, down + CAP);
    }

    private static void stroke(Markup svg, String x1, String x2, int y1, int y2) {
        svg.leaf("line", "class", "whisker", "x1", x1, "x2", x2, "y1", String.valueOf(y1), "y2", String.valueOf(y2))
                .line();
    }
}
