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
        ModeratedParts parts = ModeratedParts.of(table, settings.smallest());
        return new ConsistencyReport(
                settings,
                size(),
                agreement(),
                moderated(parts),
                overturns(parts),
                turnarounds.team(),
                reviewers(turnarounds, parts),
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
        return Comparison.slices(List.of(
                        Parting.overall(),
                        Parting.byCriterion(table),
                        Parting.byStandard(table),
                        Parting.bySection(table),
                        Parting.byCohort(table),
                        Parting.byPeriod(table, periods))
                .<Comparison>map(parting -> new ReviewersCompared(table, settings, parting)));
    }

    private List<Slice<SliceAgreement>> moderated(ModeratedParts parts) {
        return Comparison.slices(
                List.of(Parting.overall(), Parting.byCriterion(table))
                        .<Comparison>map(parting -> new ModeratorsCompared(table, settings, parting)),
                parts.told(ModeratedParts.OVERALL),
                parts.told(ModeratedParts.CRITERION));
    }

    private List<Slice<Overturns>> overturns(ModeratedParts parts) {
        return table.names()
                .criteria()
                .zipWithIndex((criterion, part) ->
                        new Slice<>(Dimension.CRITERION, criterion, parts.figure(ModeratedParts.CRITERION, part, z)))
                .prepend(new Slice<>(Dimension.OVERALL, "", parts.figure(ModeratedParts.OVERALL, 0, z)));
    }

    private List<ReviewerFigures> reviewers(Turnarounds turnarounds, ModeratedParts parts) {
        List<String> reviewers = table.reviewers();
        IntFunction<Figure<Turnaround>> times = turnarounds.reviewers();
        Team team = Team.of(table, settings.smallest());
        Option<TeamRates> rates = team.isLargeEnough() ? Option.some(TeamRates.of(table)) : Option.none();
        Option<Severities> severities = rates.map(known -> Severities.of(table, known, team, z));
        Option<List<Figure<Drift>>> drifts = rates.map(known -> Drifts.of(table, known, team, periods, settings));
        return reviewers.zipWithIndex((reviewer, part) -> new ReviewerFigures(
                reviewer,
                severities.map(all -> all.of(part)).getOrElse(Reporting::fewReviewers),
                drifts.map(all -> all.get(part)).getOrElse(Reporting::fewReviewers),
                parts.figure(ModeratedParts.REVIEWER, part, z),
                times.apply(part)));
    }
}
