package io.github.atskit.examples.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.atskit.core.agreement.AgreementPlan;
import io.github.atskit.core.agreement.Coefficient;
import io.github.atskit.core.agreement.Estimate;
import io.github.atskit.core.agreement.Interval;
import io.github.atskit.core.consistency.ConsistencyReport;
import io.github.atskit.core.consistency.Dimension;
import io.github.atskit.core.consistency.Drift.Change;
import io.github.atskit.core.consistency.JudgementTable;
import io.github.atskit.core.consistency.Overturns;
import io.github.atskit.core.consistency.ReportSettings;
import io.github.atskit.core.consistency.ReviewerFigures;
import io.github.atskit.core.consistency.Severity;
import io.github.atskit.core.consistency.SliceAgreement;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the library estimates from the judgements against what is true of them. */
class EstimatesTest {
    private static final SimulationSettings STEADY =
            SimulationSettings.of(0).workbooks(600).drifts(List.of()).moderated(40);
    private static final LocalDate ANY = STEADY.from();
    private static final int SEEDS = 10;

    private record Run(ConsistencyReport report, Truth truth) {}

    private static Run run(SimulationSettings settings) {
        Simulator simulator = new Simulator(settings);
        JudgementTable table = JudgementTable.of(simulator
                        .judgements()
                        .map(SimulatedJudgement::judgement)
                        .toList())
                .get();
        ReportSettings quick = ReportSettings.builder()
                .plan(AgreementPlan.builder().replicates(400).build())
                .build();
        return new Run(ConsistencyReport.of(table, quick), simulator.truth());
    }

    /** Of some 95 in a hundred that should hold the truth, a fixed handful of seeds may miss a few more. */
    @Test
    void intervalsHoldTheTruth() {
        int held = 0;
        int all = 0;
        for (Run run : LongStream.range(1, 1 + SEEDS)
                .mapToObj(seed -> run(STEADY.seed(seed)))
                .toList()) {
            for (SimulatedCriterion criterion : STEADY.criteria()) {
                Truth.Alike truth = run.truth().alike(criterion, ANY);
                SliceAgreement agreement = run.report()
                        .agreement()
                        .find(slice -> slice.dimension() == Dimension.CRITERION
                                && slice.name().equals(criterion.name()))
                        .get()
                        .figure()
                        .toOption()
                        .get();
                held += holds(agreement, Coefficient.KRIPPENDORFF_ALPHA, truth.alpha())
                        + holds(agreement, Coefficient.GWET_AC1, truth.ac1())
                        + holds(agreement, Coefficient.PERCENT, truth.percent() / 100);
                all += 3;
            }
        }
        assertThat((double) held / all).isBetween(0.85, 1.0);
    }

    private static int holds(SliceAgreement agreement, Coefficient coefficient, double truth) {
        Estimate estimate = agreement.of(coefficient).get().get();
        Interval interval = estimate.interval().get();
        assertThat(estimate.value()).isCloseTo(truth, within(0.2));
        return interval.holds(truth) ? 1 : 0;
    }

    @Test
    void severitiesAndOverturnsAreFound() {
        int severities = 0;
        int overturns = 0;
        int all = 0;
        for (Run run : LongStream.range(1, 1 + SEEDS)
                .mapToObj(seed -> run(STEADY.seed(seed)))
                .toList()) {
            for (int i = 0; i < STEADY.reviewers(); i++) {
                ReviewerFigures figures = run.report().reviewers().get(i);
                Severity severity = figures.severity().toOption().get();
                Option<Overturns> changed = figures.overturns().toOption();
                assertThat(severity.shrunk() * 100).isCloseTo(run.truth().severity(i, ANY), within(12.0));
                severities += severity.interval().contains(run.truth().severity(i, ANY) / 100) ? 1 : 0;
                double truth = run.truth().overturned(i, ANY) / 100;
                overturns += changed.forAll(of -> of.interval().contains(truth)) ? 1 : 0;
                all++;
            }
        }
        assertThat((double) severities / all).isBetween(0.88, 1.0);
        assertThat((double) overturns / all).isBetween(0.88, 1.0);
    }

    @Test
    void aDriftIsFoundWhereItBegan() {
        LocalDate from = STEADY.from().plusMonths(6).withDayOfMonth(1);
        int found = 0;
        int elsewhere = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Run run = run(STEADY.seed(seed).workbooks(900).drifts(List.of(new Drift(3, from, 1.4))));
            for (ReviewerFigures reviewer : run.report().reviewers()) {
                Option<Change> change = reviewer.drift().toOption().flatMap(drift -> drift.change());
                if (reviewer.reviewer().equals("r-04")) {
                    found += change.exists(of -> of.size() > 0 && isNear(of.from(), from)) ? 1 : 0;
                } else {
                    elsewhere += change.isDefined() ? 1 : 0;
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(SEEDS - 2);
        assertThat(elsewhere).isLessThanOrEqualTo(SEEDS / 2);
    }

    /** Small periods are told together, so that a change may be seen one of them earlier or later. */
    private static boolean isNear(String period, LocalDate from) {
        LocalDate seen = LocalDate.parse(period + "-01");
        return !seen.isBefore(from.minusMonths(1)) && !seen.isAfter(from.plusMonths(1));
    }
}
