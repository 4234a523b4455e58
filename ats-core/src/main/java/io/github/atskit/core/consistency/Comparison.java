package io.github.atskit.core.consistency;

import io.github.atskit.core.agreement.Agreement;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Ratings;
import io.github.atskit.core.agreement.RatingsBuilder;
import io.github.atskit.core.agreement.Scale;
import io.vavr.collection.List;

/** Compares judgements of the same unit, part by part: those of several reviewers, or a reviewer's with a moderator's. */
abstract sealed class Comparison permits ReviewersCompared, ModeratorsCompared {
    private final JudgementTable table;
    private final ReportSettings settings;
    private final Parting parting;
    private final People people;
    private final int[] units;
    private final long[] pairs;
    private final Lines known;

    Comparison(JudgementTable table, ReportSettings settings, Parting parting) {
        this.table = table;
        this.settings = settings;
        this.parting = parting;
        this.people = new People(parting.parts(), settings.smallest());
        this.units = new int[parting.parts()];
        this.pairs = new long[parting.parts()];
        this.known = new Lines(table.scale().findings().length());
    }

    final TableRows rows() {
        return table.rows();
    }

    final Lines known() {
        return known;
    }

    final int parts() {
        return parting.parts();
    }

    /** How many comparable things a unit holds, each for one line of ratings; 0 where there is nothing to compare. */
    abstract int lines(int unit);

    /** How many pairs they make. */
    abstract long pairs(int unit);

    /** Looks at a unit before anything is rated. */
    abstract void note(int part, int unit);

    /** Whether the two columns of a part are two raters who keep their seats. */
    abstract boolean isSeated(int part);

    /** The ratings of a line of a unit. */
    abstract Lines.Line ratings(int part, int unit, int line);

    /** The coefficients, the headline first. */
    abstract List<Coefficient> coefficients(Scale scale);

    /** All ways of parting side by side, the whole first. */
    static List<Slice<SliceAgreement>> slices(List<Comparison> ways) {
        Crossing crossing = new Crossing(ways.map(Comparison::counted).toJavaArray(Disclosure[]::new));
        if (crossing.hidesAnything()) {
            ways.head().tell(crossing, ways);
        }
        return ways.zip(List.of(crossing.told())).flatMap(way -> way._1.slices(way._2));
    }

    /** The same where it is known already what may be told of each way. */
    static List<Slice<SliceAgreement>> slices(List<Comparison> ways, Disclosure... told) {
        ways.forEach(Comparison::count);
        return ways.zip(List.of(told)).flatMap(way -> way._1.slices(way._2));
    }

    /** What lies in which parts; it is the same that is compared, whichever way it is parted. */
    private void tell(Crossing crossing, List<Comparison> ways) {
        Parting.Part[] parts = ways.map(way -> way.parting().part()).toJavaArray(Parting.Part[]::new);
        int[] in = new int[parts.length];
        for (int workbook = 0; workbook < rows().workbooks(); workbook++) {
            for (int unit = rows().firstUnit()[workbook]; unit < rows().firstUnit()[workbook + 1]; unit++) {
                if (lines(unit) > 0) {
                    for (int way = 0; way < in.length; way++) {
                        in[way] = parts[way].of(workbook, unit);
                    }
                    crossing.note(in);
                }
            }
        }
    }

    private Parting parting() {
        return parting;
    }

    private List<Slice<SliceAgreement>> slices(Disclosure told) {
        Ratings[] ratings = ratings(told);
        return parting.names()
                .zipWithIndex((name, part) -> new Slice<>(
                        parting.dimension(), name, told.figure(part, () -> agreement(part, ratings[part]))));
    }

    private SliceAgreement agreement(int part, Ratings ratings) {
        return new SliceAgreement(
                people.count(part),
                units[part],
                pairs[part],
                Agreement.of(ratings, coefficients(settings.scale()), settings.plan()));
    }

    private Disclosure counted() {
        count();
        return Disclosure.of(people, parting.untold());
    }

    private void count() {
        for (int workbook = 0; workbook < rows().workbooks(); workbook++) {
            for (int unit = rows().firstUnit()[workbook]; unit < rows().firstUnit()[workbook + 1]; unit++) {
                int lines = lines(unit);
                if (lines > 0) {
                    int part = parting.part().of(workbook, unit);
                    people.note(part, workbook);
                    units[part] += lines;
                    pairs[part] += pairs(unit);
                    note(part, unit);
                }
            }
        }
    }

    private Ratings[] ratings(Disclosure told) {
        RatingsBuilder[] builders = new RatingsBuilder[parts()];
        List<String> findings = table.scale().findings();
        for (int part = 0; part < parting.untold(); part++) {
            if (told.tells(part)) {
                builders[part] = isSeated(part)
                        ? Ratings.seated(findings, settings.scale(), 2)
                        : Ratings.pooled(findings, settings.scale());
            }
        }
        Clusters clusters = new Clusters(builders);
        for (int workbook = 0; workbook < rows().workbooks(); workbook++) {
            takeUnits(workbook, builders, clusters);
            clusters.close();
        }
        clusters.handOver();
        Ratings[] ratings = new Ratings[parts()];
        for (int part = 0; part < builders.length; part++) {
            ratings[part] = builders[part] == null ? null : builders[part].build();
        }
        return ratings;
    }

    private void takeUnits(int workbook, RatingsBuilder[] builders, Clusters clusters) {
        for (int unit = rows().firstUnit()[workbook]; unit < rows().firstUnit()[workbook + 1]; unit++) {
            int lines = lines(unit);
            int part = lines == 0 ? parting.untold() : parting.part().of(workbook, unit);
            if (builders[part] != null) {
                for (int line = 0; line < lines; line++) {
                    clusters.add(part, ratings(part, unit, line));
                }
            }
        }
    }
}
