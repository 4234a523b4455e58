package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.agreement.AgreementPlan;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Changes found and false alarms, with reviewers of whom it is known. A short run is part of every build; the long one, with its table,
 * takes some minutes: {@code -Dats.simulations=1000 -Dats.report=true}.
 */
@DisplayName("Changes of simulated reviewers")
class DriftSimulationTest {
    private static final int RUNS = Integer.getInteger("ats.simulations", 30);
    private static final boolean LONG = RUNS >= 200;
    private static final boolean REPORT = Boolean.getBoolean("ats.report");
    private static final int MIDDLE = 181;
    private static final int DRIFTER = 3;

    /** What many runs come to. */
    private static final class Tally {
        private int runs;
        private int runsWithFalse;
        private int falseAlarms;
        private int steady;
        private int found;
        private double off;
        private double size;

        double anyFalse() {
            return (double) runsWithFalse / runs;
        }

        double found() {
            return (double) found / runs;
        }

        double off() {
            return off / found;
        }

        double size() {
            return size / found;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "a false alarm in %.3f of reports, for %.4f of reviewers; found in %.3f, off by %.2f periods, told as %.1f points",
                    anyFalse(),
                    (double) falseAlarms / steady,
                    found(),
                    off(),
                    100 * size());
        }
    }

    private static Tally run(String what, Period period, SimulatedTeam team) {
        Tally tally = new Tally();
        for (int run = 0; run < RUNS; run++) {
            JudgementTable table = team.table(500_000L + 7_919L * run);
            Periods periods = Periods.of(table.rows().recorded(), period);
            ReportSettings settings = ReportSettings.builder()
                    .plan(AgreementPlan.builder().seed(run).build())
                    .period(period)
                    .build();
            List<Figure<Drift>> drifts = Drifts.of(table, TeamRates.of(table), Team.of(table, 5), periods, settings);
            take(tally, team, table, drifts, periods, period);
        }
        if (REPORT) {
            System.out.println("drift: " + what + ": " + tally);
        }
        return tally;
    }

    private static void take(
            Tally tally,
            SimulatedTeam team,
            JudgementTable table,
            List<Figure<Drift>> drifts,
            Periods periods,
            Period period) {
        int falseHere = 0;
        for (int reviewer = 0; reviewer < drifts.length(); reviewer++) {
            var change = drifts.get(reviewer).toOption().flatMap(Drift::change);
            if (table.reviewers().get(reviewer).equals(SimulatedTeam.name(team.drifter))) {
                for (Drift.Change each : change) {
                    String begun = period.label(SimulatedTeam.FIRST_DAY.plusDays(team.driftDay));
                    tally.found++;
                    tally.off += Math.abs(periods.names().indexOf(each.from())
                            - periods.names().indexOf(begun));
                    tally.size += each.size();
                }
            } else {
                tally.steady++;
                falseHere += change.isDefined() ? 1 : 0;
            }
        }
        tally.runs++;
        tally.falseAlarms += falseHere;
        tally.runsWithFalse += falseHere > 0 ? 1 : 0;
    }

    private static SimulatedTeam steady(int reviewers, int workbooks) {
        return new SimulatedTeam(SimulatedTeam.severities(reviewers, 0.5, 5), 1.5, workbooks, 0.3);
    }

    /** Five in a hundred, and what chance adds to it in so many runs. */
    private static double alarmLimit() {
        return 0.05 + 3 * Math.sqrt(0.05 * 0.95 / RUNS);
    }

    @Test
    @DisplayName("are not found where there are none, but in about one report of twenty")
    void falseAlarms() {
        for (int workbooks : LONG ? new int[] {400, 1_200, 6_000} : new int[] {400, 1_200}) {
            for (int reviewers : new int[] {6, 20}) {
                for (Period period : Period.values()) {
                    String what = reviewers + " steady reviewers, " + workbooks + " workbooks, by " + period.code();
                    Tally tally = run(what, period, steady(reviewers, workbooks));
                    assertThat(tally.anyFalse()).as(what + ": " + tally).isLessThanOrEqualTo(alarmLimit());
                }
            }
        }
    }

    @Test
    @DisplayName(
            "are found where they are large for the number of workbooks, near where they begin, and in nobody else")
    void found() {
        for (int workbooks : LONG ? new int[] {600, 1_200, 3_000, 6_000} : new int[] {3_000}) {
            for (double logits : LONG ? new double[] {0.75, 1.5, 2.5} : new double[] {1.5}) {
                SimulatedTeam team = steady(20, workbooks).drifting(DRIFTER, MIDDLE, logits);
                double size = team.rate(team.logit[DRIFTER] + logits) - team.rate(team.logit[DRIFTER]);
                String what = String.format(
                        Locale.ROOT, "20 reviewers, %d workbooks, one changes by %.1f points", workbooks, 100 * size);
                Tally tally = run(what, Period.MONTH, team);
                assertThat(tally.anyFalse()).as(what + ": " + tally).isLessThanOrEqualTo(alarmLimit());
                if (workbooks * size * size > 150) {
                    assertThat(tally.found()).as(what + ": " + tally).isGreaterThan(0.75);
                    assertThat(tally.off()).as(what + ": " + tally).isLessThan(0.6);
                    assertThat(tally.size()).as(what + ": " + tally).isBetween(0.9 * size, 1.2 * size);
                }
            }
        }
    }
}
