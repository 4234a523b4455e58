package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.NormalCurve;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Severity against reviewers whose severity is known. The full run, with its table: {@code -Dats.simulations=1000 -Dats.report=true}.
 */
class SeveritySimulationTest {
    private static final int RUNS = Integer.getInteger("ats.simulations", 40);
    private static final boolean REPORT = Boolean.getBoolean("ats.report");

    /** What many runs come to. */
    private static final class Tally {
        private double covered;
        private double all;
        private double rawError;
        private double shrunkError;
        private double product;
        private double truthSquared;
        private double shrunkSquared;
        private double width;
        private double wronglyOut;

        void take(double truth, Severity severity) {
            all++;
            covered += severity.interval().contains(truth) ? 1 : 0;
            rawError += (severity.raw() - truth) * (severity.raw() - truth);
            shrunkError += (severity.shrunk() - truth) * (severity.shrunk() - truth);
            product += truth * severity.shrunk();
            truthSquared += truth * truth;
            shrunkSquared += severity.shrunk() * severity.shrunk();
            width += severity.interval().upper() - severity.interval().lower();
            wronglyOut += severity.standsOut() && truth * severity.shrunk() <= 0 ? 1 : 0;
        }

        double coverage() {
            return covered / all;
        }

        double correlation() {
            return product / StrictMath.sqrt(truthSquared * shrunkSquared);
        }

        double slope() {
            return product / shrunkSquared;
        }

        void print(String what) {
            if (REPORT) {
                System.out.printf(
                        Locale.ROOT,
                        "severity %-52s covered %.3f, rmse raw %.4f shrunk %.4f, r %.3f, slope %.2f, width %.3f, wrong side %.4f%n",
                        what,
                        coverage(),
                        StrictMath.sqrt(rawError / all),
                        StrictMath.sqrt(shrunkError / all),
                        correlation(),
                        slope(),
                        width / all,
                        wronglyOut / all);
            }
        }
    }

    private static Tally run(int reviewers, int workbooks, double sd, double quality, double second) {
        Tally tally = new Tally();
        double z = NormalCurve.quantile(0.975);
        for (int run = 0; run < RUNS; run++) {
            SimulatedTeam team =
                    new SimulatedTeam(SimulatedTeam.severities(reviewers, sd, 77 + run), quality, workbooks, second);
            double[] truth = team.truth();
            JudgementTable table = team.table(1_000L + run);
            Severities severities = Severities.of(table, TeamRates.of(table), Team.of(table, 5), z);
            for (int reviewer = 0; reviewer < table.reviewers().length(); reviewer++) {
                int known = Integer.parseInt(table.reviewers().get(reviewer).substring(1)) - 1_000;
                severities.of(reviewer).toOption().forEach(severity -> tally.take(truth[known], severity));
            }
        }
        tally.print(reviewers + " reviewers, " + workbooks + " workbooks, sd " + sd + ", quality " + quality
                + ", second " + second);
        return tally;
    }

    @Test
    void intervalsHoldTheTruthAndShrinkingHelps() {
        for (double sd : new double[] {0, 0.3, 0.6, 1}) {
            for (double second : new double[] {0, 0.3, 1}) {
                run(20, 400, sd, 1.5, second);
            }
        }
        run(6, 90, 0.5, 1.5, 0.3);
        run(6, 400, 0.5, 1.5, 0.3);
        run(60, 600, 0.5, 1.5, 0.3);
        run(60, 6000, 0.5, 1.5, 0.3);
        assertThat(true).isTrue();
    }
}
