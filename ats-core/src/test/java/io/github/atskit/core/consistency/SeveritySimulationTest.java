package io.github.atskit.core.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.atskit.core.internal.NormalCurve;
import io.vavr.collection.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Severity against reviewers whose severity is known. A short run is part of every build; the long one, with its table, takes some
 * minutes: {@code -Dats.simulations=1000 -Dats.report=true}.
 */
@DisplayName("Severity of simulated reviewers")
class SeveritySimulationTest {
    private static final int RUNS = Integer.getInteger("ats.simulations", 30);
    private static final boolean LONG = RUNS >= 200;
    private static final boolean REPORT = Boolean.getBoolean("ats.report");

    /**
     * A team.
     *
     * @param reviewers how many
     * @param workbooks how many
     * @param sd how far their severities spread, in logits
     * @param second the share of workbooks that two of them judge
     */
    private record Case(int reviewers, int workbooks, double sd, double second) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%2d reviewers, %4d workbooks, sd %.1f, second %.1f",
                    reviewers,
                    workbooks,
                    sd,
                    second);
        }
    }

    private static List<Case> cases() {
        List<Case> few = List.of(
                new Case(20, 400, 0, 0.3),
                new Case(20, 400, 0.6, 0),
                new Case(20, 400, 0.6, 1),
                new Case(6, 90, 0.5, 0.3));
        return LONG
                ? few.appendAll(List.of(
                        new Case(20, 400, 0.3, 0),
                        new Case(20, 400, 0.3, 0.3),
                        new Case(20, 400, 0.3, 1),
                        new Case(20, 400, 0.6, 0.3),
                        new Case(20, 400, 1, 0),
                        new Case(20, 400, 1, 0.3),
                        new Case(20, 400, 1, 1),
                        new Case(6, 400, 0.5, 0.3),
                        new Case(60, 600, 0.5, 0.3),
                        new Case(60, 6000, 0.5, 0.3)))
                : few;
    }

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

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "covered %.3f, error raw %.4f, shrunk %.4f, correlation %.3f, slope %.2f, width %.3f, wrong side %.4f",
                    coverage(),
                    StrictMath.sqrt(rawError / all),
                    StrictMath.sqrt(shrunkError / all),
                    correlation(),
                    slope(),
                    width / all,
                    wronglyOut / all);
        }
    }

    private static Tally run(Case each) {
        Tally tally = new Tally();
        double z = NormalCurve.quantile(0.975);
        for (int run = 0; run < RUNS; run++) {
            double[] logit = SimulatedTeam.severities(each.reviewers, each.sd, 77 + run);
            SimulatedTeam team = new SimulatedTeam(logit, 1.5, each.workbooks, each.second);
            double[] truth = team.truth();
            JudgementTable table = team.table(1_000L + run);
            Severities severities = Severities.of(table, TeamRates.of(table), Team.of(table, 5), z);
            int reviewer = 0;
            for (String name : table.reviewers()) {
                double known = truth[Integer.parseInt(name.substring(1)) - 1_000];
                severities.of(reviewer++).toOption().forEach(severity -> tally.take(known, severity));
            }
        }
        if (REPORT) {
            System.out.println("severity: " + each + ": " + tally);
        }
        return tally;
    }

    @Test
    @DisplayName("lies in its interval about as often as it says, and nearer to the shrunk figure than to the raw one")
    void truth() {
        for (Case each : cases()) {
            Tally tally = run(each);
            String what = each + ": " + tally;
            assertThat(tally.coverage()).as(what).isBetween(LONG ? 0.925 : 0.9, each.sd == 0 ? 1 : 0.985);
            assertThat(tally.shrunkError).as(what).isLessThan(tally.rawError);
            assertThat(tally.wronglyOut / tally.all).as(what).isLessThan(0.01);
            if (each.sd >= 0.5) {
                assertThat(tally.correlation()).as(what).isGreaterThan(0.55);
                assertThat(tally.slope()).as(what).isBetween(0.6, 1.15);
            }
        }
    }

    @Test
    @DisplayName("is surer where two judge the same, by more than the larger number of judgements gives")
    void withinWorkbooks() {
        Tally apart = run(new Case(20, 800, 0.6, 0));
        Tally together = run(new Case(20, 400, 0.6, 1));
        assertThat(together.rawError).isLessThan(0.85 * apart.rawError);
    }
}
