package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.consistency.ReviewerFigures;
import io.github.atskit.core.consistency.Severity;
import io.github.atskit.examples.cli.chart.Axis;
import io.github.atskit.examples.cli.chart.DotAndWhisker;
import io.github.atskit.examples.cli.chart.Estimated;
import io.github.atskit.examples.cli.chart.Estimated.Range;
import io.github.atskit.examples.cli.page.Grid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How strict each reviewer is against the team, in the order of names: nobody is ranked. */
final class SeverityPart {

    private final Telling telling;

    SeverityPart(Telling telling) {
        this.telling = telling;
    }

    Part of(List<ReviewerFigures> reviewers) {
        String title = telling.text("severity.title");
        return Part.of(
                title,
                new Block.Paragraph(telling.text("severity.about")),
                new Block.Chart(chart(title, reviewers), telling.text("severity.legend", telling.level())),
                new Block.Numbers(grid(title, reviewers)),
                new Block.Sentences(reviewers.stream().flatMap(this::remark).toList()));
    }

    /** What would be said of the others is that there is nothing to say. */
    private Stream<String> remark(ReviewerFigures reviewer) {
        return reviewer.severity()
                .toOption()
                .filter(Severity::standsOut)
                .map(severity -> telling.remark(reviewer.reviewer(), severity.remark()))
                .toJavaStream();
    }

    private Grid grid(String title, List<ReviewerFigures> reviewers) {
        return new Grid(
                title,
                List.of(
                        telling.text("reviewer"),
                        telling.text("workbooks"),
                        telling.text("severity.not-met"),
                        telling.text("severity.expected"),
                        telling.text("severity.raw"),
                        telling.text("severity.shrunk"),
                        telling.intervals(),
                        telling.text("remark")),
                reviewers.stream()
                        .map(reviewer -> telling.row(reviewer.reviewer(), reviewer.severity(), this::cells))
                        .toList());
    }

    private List<String> cells(Severity severity) {
        return List.of(
                telling.count(severity.workbooks()),
                telling.percent(severity.notMet()),
                telling.percent(severity.expected()),
                telling.points(severity.raw()),
                telling.points(severity.shrunk()),
                telling.pointsFromTo(severity.interval()),
                severity.standsOut() ? telling.text("conversation") : "");
    }

    private DotAndWhisker chart(String title, List<ReviewerFigures> reviewers) {
        List<Estimated> lines = reviewers.stream().map(this::line).toList();
        double most = lines.stream()
                .flatMapToDouble(SeverityPart::ends)
                .map(Math::abs)
                .reduce(0.05, Math::max);
        return new DotAndWhisker(
                title,
                description(reviewers),
                Axis.around(-most, most),
                lines,
                share -> telling.language().signed(share * Telling.PERCENT, 0));
    }

    private static DoubleStream ends(Estimated line) {
        return DoubleStream.concat(
                line.range().stream().flatMapToDouble(range -> DoubleStream.of(range.lower(), range.upper())),
                line.beside().stream().mapToDouble(Double::doubleValue));
    }

    private Estimated line(ReviewerFigures reviewer) {
        return reviewer.severity()
                .fold(
                        why -> Estimated.missing(reviewer.reviewer(), telling.text("chart.not-shown")),
                        severity -> Estimated.of(
                                        reviewer.reviewer(),
                                        severity.shrunk(),
                                        Optional.of(new Range(
                                                severity.interval().lower(),
                                                severity.interval().upper())))
                                .beside(severity.raw()));
    }

    private String description(List<ReviewerFigures> reviewers) {
        return telling.text(
                "severity.description",
                reviewers.stream()
                        .map(reviewer -> telling.text("named", reviewer.reviewer(), inWords(reviewer)))
                        .collect(Collectors.joining("; ")));
    }

    private String inWords(ReviewerFigures reviewer) {
        return reviewer.severity()
                .fold(
                        telling::suppressed,
                        severity -> telling.text(
                                "value-interval",
                                telling.points(severity.shrunk()),
                                telling.pointsFromTo(severity.interval())));
    }
}
