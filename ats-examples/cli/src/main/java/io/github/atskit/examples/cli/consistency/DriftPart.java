package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.consistency.Drift;
import io.github.atskit.core.consistency.Figure;
import io.github.atskit.core.consistency.ReviewerFigures;
import io.github.atskit.examples.cli.chart.Axis;
import io.github.atskit.examples.cli.chart.OverTime;
import io.github.atskit.examples.cli.chart.OverTime.Axes;
import io.github.atskit.examples.cli.page.Drawing;
import io.github.atskit.examples.cli.page.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether reviewers changed with time: a small chart for each, all with the same axes. */
final class DriftPart {
    private static final double LEAST = 0.1;

    private final Telling telling;

    DriftPart(Telling telling) {
        this.telling = telling;
    }

    Part of(List<ReviewerFigures> reviewers) {
        String title = telling.text("drift.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(telling.text("drift.about")));
        axes(reviewers)
                .ifPresent(axes -> blocks.add(new Block.Charts(
                        reviewers.stream()
                                .map(reviewer -> chart(reviewer, axes))
                                .toList(),
                        telling.text("drift.legend"))));
        blocks.add(new Block.Numbers(changes(reviewers)));
        blocks.add(new Block.Sentences(reviewers.stream().flatMap(this::remark).toList()));
        List<Grid.Row> rows = reviewers.stream().flatMap(this::series).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Details(series(rows)));
        }
        return new Part(title, blocks);
    }

    private Stream<String> remark(ReviewerFigures reviewer) {
        return reviewer.drift()
                .toOption()
                .filter(drift -> drift.change().isDefined())
                .map(drift -> telling.remark(reviewer.reviewer(), drift.remark()))
                .toJavaStream();
    }

    private Grid changes(List<ReviewerFigures> reviewers) {
        return new Grid(
                telling.text("drift.changes"),
                List.of(
                        telling.text("reviewer"),
                        telling.text("drift.points"),
                        telling.text("drift.from"),
                        telling.text("drift.before"),
                        telling.text("drift.after"),
                        telling.text("drift.adjusted"),
                        telling.text("remark")),
                reviewers.stream()
                        .map(reviewer -> telling.row(reviewer.reviewer(), reviewer.drift(), this::change))
                        .toList());
    }

    private List<String> change(Drift drift) {
        String adjusted = drift.adjusted()
                .map(chance -> telling.language().decimal(chance, 3))
                .getOrElse("-");
        return drift.change()
                .map(change -> List.of(
                        telling.count(drift.series().length()),
                        change.from(),
                        telling.points(change.before()),
                        telling.points(change.after()),
                        adjusted,
                        telling.text("conversation")))
                .getOrElse(() -> List.of(telling.count(drift.series().length()), "-", "-", "-", adjusted, ""));
    }

    private Grid series(List<Grid.Row> rows) {
        return new Grid(
                telling.text("drift.series"),
                List.of(
                        telling.text("reviewer"),
                        telling.text("dimension.period"),
                        telling.text("workbooks"),
                        telling.text("drift.difference")),
                rows);
    }

    private Stream<Grid.Row> series(ReviewerFigures reviewer) {
        return points(reviewer.drift())
                .map(point -> Grid.Row.of(
                        reviewer.reviewer(),
                        List.of(span(point), telling.count(point.workbooks()), telling.points(point.difference()))));
    }

    private String span(Drift.Point point) {
        return point.from().equals(point.to()) ? point.from() : telling.text("from-to", point.from(), point.to());
    }

    private static Stream<Drift.Point> points(Figure<Drift> drift) {
        return drift.toOption().toJavaStream().flatMap(shown -> shown.series().toJavaStream());
    }

    /** {@return axes that hold every point of every reviewer; nothing where there is none} */
    private Optional<Axes> axes(List<ReviewerFigures> reviewers) {
        List<Drift.Point> all =
                reviewers.stream().flatMap(each -> points(each.drift())).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String first = all.stream()
                .map(Drift.Point::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String last =
                all.stream().map(Drift.Point::to).max(Comparator.naturalOrder()).orElseThrow();
        double most =
                all.stream().mapToDouble(point -> Math.abs(point.difference())).reduce(LEAST, Math::max);
        Axis values = Axis.around(-most, most);
        double margin = 0.5;
        return Optional.of(new Axes(
                new Axis(PeriodNumber.of(first) - margin, PeriodNumber.of(last) + margin, 1),
                values,
                share -> telling.language().signed(share * Telling.PERCENT, 0),
                first,
                last));
    }

    private Drawing chart(ReviewerFigures reviewer, Axes axes) {
        List<OverTime.Point> points = points(reviewer.drift())
                .map(point -> new OverTime.Point(
                        PeriodNumber.of(point.from()), PeriodNumber.of(point.to()), point.difference()))
                .toList();
        Optional<OverTime.Change> change = reviewer.drift()
                .toOption()
                .flatMap(Drift::change)
                .map(of -> new OverTime.Change(PeriodNumber.of(of.from()), label("drift.short", of)))
                .toJavaOptional();
        String instead = telling.text(reviewer.drift().fold(why -> "chart.not-shown", shown -> "drift.none"));
        return new OverTime(reviewer.reviewer(), description(reviewer), axes, points, change, instead);
    }

    private String label(String key, Drift.Change change) {
        return telling.text(key, change.from(), telling.points(change.before()), telling.points(change.after()));
    }

    private String description(ReviewerFigures reviewer) {
        String points = points(reviewer.drift())
                .map(point -> telling.text("named", span(point), telling.points(point.difference())))
                .collect(Collectors.joining("; "));
        String change = reviewer.drift()
                .fold(
                        telling::suppressed,
                        drift -> drift.change()
                                .map(of -> label("drift.label", of))
                                .getOrElse(telling.text("drift.none")));
        return points.isEmpty() ? change : telling.text("drift.description", change, points);
    }
}
