package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.NormalCurve;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.IntFunction;

/** Puts a report together. */
final class Reporting {
    private final JudgementTable table;
    private final TableRows rows;
    private final ReportSettings settings;
    private final Periods periods;
    private final double z;

    private Reporting(JudgementTable table, ReportSettings settings) {
        this.table = table;
        this.rows = table.rows();
        this.settings = settings;
        this.periods = Periods.of(rows.recorded(), settings.period());
        this.z = NormalCurve.quantile((1 + settings.plan().level()) / 2);
    }

    static ConsistencyReport report(JudgementTable table, ReportSettings settings) {
        return new Reporting(table, settings).report();
    }

    private ConsistencyReport report() {
        Turnarounds turnarounds = Turnarounds.of(table, settings.smallest());
        double likeness = Likeness.ofOverturns(rows);
        return new ConsistencyReport(
                settings,
                size(),
                agreement(),
                moderated(),
                overturns(likeness),
                turnarounds.team(),
                reviewers(turnarounds, likeness),
                List.of(Caveat.values()));
    }

    private static <T> Figure<T> fewReviewers() {
        return new Figure.Suppressed<>(Suppression.FEW_REVIEWERS);
    }

    private Figure<TableSize> size() {
        int reviewers = table.reviewers().length();
        return table.workbooks() < settings.smallest()
                ? new Figure.Suppressed<>(Suppression.FEW_PARTICIPANTS)
                : new Figure.Shown<>(new TableSize(table.judgements(), table.workbooks(), reviewers));
    }

    private List<Slice<SliceAgreement>> agreement() {
        return List.of(
                        Parting.overall(),
                        Parting.byCriterion(table),
                        Parting.byStandard(table),
                        Parting.bySection(table),
                        Parting.byCohort(table),
                        Parting.byPeriod(table, periods))
                .flatMap(parting -> new ReviewersCompared(table, settings, parting).slices());
    }

    private List<Slice<SliceAgreement>> moderated() {
        return List.of(Parting.overall(), Parting.byCriterion(table))
                .flatMap(parting -> new ModeratorsCompared(table, settings, parting).slices());
    }

    private List<Slice<Overturns>> overturns(double likeness) {
        OverturnTally all = OverturnTally.of(rows, 1, settings.smallest(), (unit, row) -> 0);
        List<String> criteria = table.names().criteria();
        OverturnTally parts =
                OverturnTally.of(rows, criteria.length(), settings.smallest(), (unit, row) -> rows.criterion()[unit]);
        Disclosure told = parts.disclosure();
        return criteria.zipWithIndex((criterion, part) -> new Slice<>(
                        Dimension.CRITERION, criterion, told.figure(part, () -> parts.overturns(part, likeness, z))))
                .prepend(new Slice<>(
                        Dimension.OVERALL, "", all.disclosure().figure(0, () -> all.overturns(0, likeness, z))));
    }

    private List<ReviewerFigures> reviewers(Turnarounds turnarounds, double likeness) {
        List<String> reviewers = table.reviewers();
        OverturnTally changes =
                OverturnTally.of(rows, reviewers.length(), settings.smallest(), (unit, row) -> rows.reviewer()[row]);
        Disclosure told = changes.disclosure();
        IntFunction<Figure<Turnaround>> times = turnarounds.reviewers();
        Team team = Team.of(table, settings.smallest());
        Option<TeamRates> rates = team.isLargeEnough() ? Option.some(TeamRates.of(table)) : Option.none();
        Option<Severities> severities = rates.map(known -> Severities.of(table, known, team, z));
        Option<List<Figure<Drift>>> drifts = rates.map(known -> Drifts.of(table, known, team, periods, settings));
        return reviewers.zipWithIndex((reviewer, part) -> new ReviewerFigures(
                reviewer,
                severities.map(all -> all.of(part)).getOrElse(Reporting::fewReviewers),
                drifts.map(all -> all.get(part)).getOrElse(Reporting::fewReviewers),
                told.figure(part, () -> changes.overturns(part, likeness, z)),
                times.apply(part)));
    }
}
