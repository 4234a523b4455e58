package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.agreement.AgreementPlan;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Changes found and false alarms, with reviewers of whom it is known. The full run, with its table:
 * {@code -Dats.simulations=1000 -Dats.report=true}.
 */
class DriftSimulationTest {
    private static final int RUNS = Integer.getInteger("ats.simulations", 40);
    private static final boolean REPORT = Boolean.getBoolean("ats.report");
    private static final int MIDDLE = 181;

    private record Result(double anyFalse, double falseEach, double found, double where, double size) {}

    private static Result run(String what, Period period, SimulatedTeam team) {
        int anyFalse = 0;
        int wrong = 0;
        int others = 0;
        int found = 0;
        double off = 0;
        double size = 0;
        for (int run = 0; run < RUNS; run++) {
            JudgementTable table = team.table(500_000L + 7_919L * run);
            TeamRates rates = TeamRates.of(table);
            Periods periods = Periods.of(table.rows().recorded(), period);
            ReportSettings settings = ReportSettings.builder()
                    .plan(AgreementPlan.builder().seed(run).build())
                    .period(period)
                    .build();
            io.vavr.collection.List<Figure<Drift>> drifts =
                    Drifts.of(table, rates, Team.of(table, 5), periods, settings);
            int wrongHere = 0;
            int reviewer = 0;
            for (String name : table.reviewers()) {
                var change = drifts.get(reviewer).toOption().flatMap(Drift::change);
                if (name.equals(SimulatedTeam.name(team.drifter))) {
                    found += change.isDefined() ? 1 : 0;
                    for (Drift.Change each : change) {
                        String true_ = period.name(SimulatedTeam.FIRST_DAY.plusDays(team.driftDay));
                        off += Math.abs(periods.names().indexOf(each.from())
                                - periods.names().indexOf(true_));
                        size += each.size();
                    }
                } else {
                    others++;
                    wrongHere += change.isDefined() ? 1 : 0;
                }
                reviewer++;
            }
            wrong += wrongHere;
            anyFalse += wrongHere > 0 ? 1 : 0;
        }
        Result result = new Result(
                (double) anyFalse / RUNS,
                (double) wrong / others,
                (double) found / RUNS,
                found == 0 ? 0 : off / found,
                found == 0 ? 0 : size / found);
        if (REPORT) {
            System.out.printf(
                    Locale.ROOT,
                    "drift %-62s any false %.3f, each %.4f, found %.3f, off by %.2f periods, size %.3f%n",
                    what,
                    result.anyFalse,
                    result.falseEach,
                    result.found,
                    result.where,
                    result.size);
        }
        return result;
    }

    @Test
    void falseAlarms() {
        for (int workbooks : new int[] {400, 1_200, 6_000}) {
            for (int reviewers : new int[] {6, 20}) {
                for (Period period : Period.values()) {
                    run(
                            "none, " + reviewers + " reviewers, " + workbooks + " workbooks, by " + period.code(),
                            period,
                            new SimulatedTeam(SimulatedTeam.severities(reviewers, 0.5, 5), 1.5, workbooks, 0.3));
                }
            }
        }
        assertThat(true).isTrue();
    }

    @Test
    void power() {
        for (int workbooks : new int[] {600, 1_200, 3_000, 6_000}) {
            for (double shift : new double[] {0.75, 1.5, 2.5}) {
                SimulatedTeam team = new SimulatedTeam(SimulatedTeam.severities(20, 0.5, 5), 1.5, workbooks, 0.3)
                        .drifting(3, MIDDLE, shift);
                double size = team.rate(team.logit[3] + shift) - team.rate(team.logit[3]);
                run(
                        "20 reviewers, " + workbooks + " workbooks, change of "
                                + String.format(Locale.ROOT, "%.1f", 100 * size) + " points",
                        Period.MONTH,
                        team);
            }
        }
        assertThat(true).isTrue();
    }
}
