package io.github.atskit.examples.cli.consistency;

import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.consistency.Dimension;
import io.github.atskit.core.consistency.Slice;
import io.github.atskit.core.consistency.SliceAgreement;
import io.github.atskit.examples.cli.chart.Axis;
import io.github.atskit.examples.cli.chart.DotAndWhisker;
import io.github.atskit.examples.cli.chart.Estimated;
import io.github.atskit.examples.cli.chart.Estimated.Range;
import io.github.atskit.examples.cli.page.Grid;
import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How alike judgements are, for each part of them: the headline with its interval in a chart, and the coefficients in a table. */
final class AgreementPart {
    private final Telling telling;
    private final Coefficient headline;
    private final List<Coefficient> shown;

    /**
     * Tells of some coefficients.
     *
     * @param telling how
     * @param shown the headline first
     */
    AgreementPart(Telling telling, List<Coefficient> shown) {
        this.telling = telling;
        this.shown = List.copyOf(shown);
        this.headline = shown.get(0);
    }

    /** {@return readings of the whole, then each dimension with chart, table and readings} */
    List<Block> blocks(Seq<Slice<SliceAgreement>> slices) {
        List<Block> blocks = new ArrayList<>();
        slices.filter(slice -> slice.dimension() == Dimension.OVERALL).forEach(overall -> blocks.add(overall(overall)));
        for (Dimension dimension : Dimension.values()) {
            Seq<Slice<SliceAgreement>> parts = slices.filter(slice -> slice.dimension() == dimension);
            if (dimension != Dimension.OVERALL && !parts.isEmpty()) {
                // The whole stands beside the criteria, to compare them with.
                boolean first = dimension == Dimension.CRITERION;
                blocks.addAll(blocks(dimension, first ? parts.prependAll(overall(slices)) : parts));
            }
        }
        return blocks;
    }

    private static Seq<Slice<SliceAgreement>> overall(Seq<Slice<SliceAgreement>> slices) {
        return slices.filter(slice -> slice.dimension() == Dimension.OVERALL);
    }

    private Block overall(Slice<SliceAgreement> overall) {
        return overall.figure()
                .fold(
                        why -> new Block.Paragraph(telling.suppressed(why)),
                        figure -> new Block.Sentences(telling.readings(figure, shown)));
    }

    private List<Block> blocks(Dimension dimension, Seq<Slice<SliceAgreement>> parts) {
        String title = telling.text("agreement.by." + dimension.code());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.add(new Block.Chart(
                chart(title, parts), telling.text("agreement.legend", word(headline), telling.level())));
        blocks.add(new Block.Numbers(grid(title, dimension, parts)));
        if (dimension == Dimension.CRITERION) {
            blocks.add(new Block.Sentences(parts.filter(part -> part.dimension() == dimension)
                    .flatMap(this::readings)
                    .asJava()));
        }
        return blocks;
    }

    private Seq<String> readings(Slice<SliceAgreement> slice) {
        List<String> texts = slice.figure()
                .fold(
                        why -> List.of(telling.suppressed(why)),
                        agreement -> telling.readings(agreement, List.of(headline)));
        return io.vavr.collection.List.ofAll(texts).map(text -> telling.text("named", name(slice), text));
    }

    private String word(Coefficient coefficient) {
        return telling.language().messages().word(coefficient);
    }

    private String name(Slice<?> slice) {
        return Names.of(slice, telling);
    }

    private Grid grid(String title, Dimension dimension, Seq<Slice<SliceAgreement>> parts) {
        List<String> headings = new ArrayList<>(List.of(
                telling.text("dimension." + dimension.code()), telling.text("workbooks"), telling.text("units")));
        for (Coefficient coefficient : shown) {
            headings.add(word(coefficient));
            headings.add(telling.intervals());
        }
        return new Grid(
                title,
                headings,
                parts.map(part -> telling.row(name(part), part.figure(), this::cells))
                        .asJava());
    }

    private List<String> cells(SliceAgreement agreement) {
        List<String> cells =
                new ArrayList<>(List.of(telling.count(agreement.participants()), telling.count(agreement.units())));
        for (Coefficient coefficient : shown) {
            agreement.of(coefficient).peek(answer -> {
                cells.add(telling.value(answer));
                cells.add(telling.interval(answer));
            });
        }
        return cells;
    }

    private DotAndWhisker chart(String title, Seq<Slice<SliceAgreement>> parts) {
        List<Estimated> lines = parts.map(this::line).asJava();
        double least = lines.stream()
                .flatMap(line -> line.range().map(Range::lower).or(line::value).stream())
                .reduce(0.0, Math::min);
        return new DotAndWhisker(
                title,
                description(parts),
                Axis.around(least, 1),
                lines,
                number -> telling.value(Coefficient.KRIPPENDORFF_ALPHA, number));
    }

    private Estimated line(Slice<SliceAgreement> slice) {
        return slice.figure()
                .fold(
                        why -> Estimated.missing(name(slice), telling.text("chart.not-shown")),
                        agreement -> line(slice, agreement));
    }

    private Estimated line(Slice<SliceAgreement> slice, SliceAgreement agreement) {
        return agreement
                .of(headline)
                .get()
                .fold(
                        missing -> Estimated.missing(name(slice), telling.text("chart.no-value")),
                        estimate -> Estimated.of(name(slice), estimate.value(), range(estimate)));
    }

    private static Optional<Range> range(Estimate estimate) {
        return estimate.interval()
                .fold(why -> Optional.empty(), interval -> Optional.of(new Range(interval.lower(), interval.upper())));
    }

    private String description(Seq<Slice<SliceAgreement>> parts) {
        String lines = parts.toJavaStream()
                .map(part -> telling.text("named", name(part), inWords(part)))
                .collect(Collectors.joining("; "));
        return telling.text("agreement.description", word(headline), lines);
    }

    private String inWords(Slice<SliceAgreement> part) {
        return part.figure()
                .fold(
                        telling::suppressed,
                        agreement -> agreement
                                .of(headline)
                                .map(answer ->
                                        telling.text("value-interval", telling.value(answer), telling.interval(answer)))
                                .get());
    }
}
