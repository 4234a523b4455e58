package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.consistency.Figure;
import io.github.atskit.core.consistency.Overturns;
import io.github.atskit.examples.cli.chart.Axis;
import io.github.atskit.examples.cli.chart.DotAndWhisker;
import io.github.atskit.examples.cli.chart.Estimated;
import io.github.atskit.examples.cli.chart.Estimated.Range;
import io.github.atskit.examples.cli.page.Grid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How often moderators found otherwise, for parts that have names. */
final class OverturnBlocks {

    private final Telling telling;

    OverturnBlocks(Telling telling) {
        this.telling = telling;
    }

    /** A part and its figure. */
    record Named(String name, Figure<Overturns> figure) {}

    List<Block> of(String title, String heading, List<Named> parts) {
        return List.of(
                new Block.Heading(title),
                new Block.Chart(chart(title, parts), telling.text("overturns.legend", telling.level())),
                new Block.Numbers(grid(title, heading, parts)));
    }

    private Grid grid(String title, String heading, List<Named> parts) {
        return new Grid(
                title,
                List.of(
                        heading,
                        telling.text("workbooks"),
                        telling.text("moderated"),
                        telling.text("overturns.stricter"),
                        telling.text("overturns.lenient"),
                        telling.text("overturns.rate"),
                        telling.intervals()),
                parts.stream()
                        .map(part -> telling.row(part.name(), part.figure(), this::cells))
                        .toList());
    }

    private List<String> cells(Overturns overturns) {
        return List.of(
                telling.count(overturns.participants()),
                telling.count(overturns.moderated()),
                telling.count(overturns.stricter()),
                telling.count(overturns.moreLenient()),
                telling.percent(overturns.rate()),
                telling.percentFromTo(overturns.interval()));
    }

    private DotAndWhisker chart(String title, List<Named> parts) {
        List<Estimated> lines = parts.stream().map(this::line).toList();
        double most = lines.stream()
                .flatMap(line -> line.range().map(Range::upper).stream())
                .reduce(0.1, Math::max);
        return new DotAndWhisker(
                title,
                description(parts),
                Axis.around(0, most),
                lines,
                share -> telling.language().decimal(share * Telling.PERCENT, 0) + "\u00A0%");
    }

    private Estimated line(Named part) {
        return part.figure()
                .fold(
                        why -> Estimated.missing(part.name(), telling.text("chart.not-shown")),
                        overturns -> Estimated.of(
                                part.name(),
                                overturns.rate(),
                                Optional.of(new Range(
                                        overturns.interval().lower(),
                                        overturns.interval().upper()))));
    }

    private String description(List<Named> parts) {
        return telling.text(
                "overturns.description",
                parts.stream()
                        .map(part -> telling.text("named", part.name(), inWords(part)))
                        .collect(Collectors.joining("; ")));
    }

    private String inWords(Named part) {
        return part.figure()
                .fold(
                        telling::suppressed,
                        overturns -> telling.text(
                                "value-interval",
                                telling.percent(overturns.rate()),
                                telling.percentFromTo(overturns.interval())));
    }
}
