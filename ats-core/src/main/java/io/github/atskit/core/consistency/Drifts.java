package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;

/**
 * Whether each reviewer's severity changed with time, told or suppressed. Everybody is looked at twice: whoever stands out at first is
 * no measure for the others at the second look, or one reviewer's change would show, turned round, in everybody else.
 */
final class Drifts {
    private static final int FEWEST_DRAWS = 9_999;
    private static final int DRAWS_FOR_EACH = 100;

    private final JudgementTable table;
    private final TeamRates rates;
    private final Team team;
    private final Periods periods;
    private final int smallest;
    private final long seed;
    private final double limit;

    private Drifts(JudgementTable table, TeamRates rates, Team team, Periods periods, ReportSettings settings) {
        this.table = table;
        this.rates = rates;
        this.team = team;
        this.periods = periods;
        this.smallest = settings.smallest();
        this.seed = settings.plan().seed();
        this.limit = 1 - settings.plan().level();
    }

    /** For each reviewer, in order of name. */
    static List<Figure<Drift>> of(
            JudgementTable table, TeamRates rates, Team team, Periods periods, ReportSettings settings) {
        return new Drifts(table, rates, team, periods, settings).figures();
    }

    private List<Figure<Drift>> figures() {
        PeriodSums sums = PeriodSums.of(table, rates, periods);
        Look first = look(sums);
        boolean[] standsOut = first.standsOut(limit);
        PeriodSums others = sums.withoutMeasuringBy(standsOut);
        Look second = others == sums ? first : look(others);
        return table.reviewers()
                .zipWithIndex((name, reviewer) -> team.figure(reviewer, () -> second.drift(reviewer, limit)));
    }

    private Look look(PeriodSums sums) {
        Spans[] spans = new Spans[table.reviewers().length()];
        for (int reviewer = 0; reviewer < spans.length; reviewer++) {
            spans[reviewer] = team.counts(reviewer) ? Spans.of(sums, reviewer, periods, smallest) : null;
        }
        KeptWorkbooks kept = KeptWorkbooks.of(table, rates, periods, sums, spans, smallest);
        return new Look(spans, adjusted(kept, spans));
    }

    /** The seed goes by name, so that nobody's draws depend on who else is there. */
    private double[] adjusted(KeptWorkbooks kept, Spans[] spans) {
        int draws = Math.max(FEWEST_DRAWS, DRAWS_FOR_EACH * spans.length);
        int[] looked = new int[spans.length];
        double[] shares = new double[spans.length];
        int count = 0;
        int reviewer = 0;
        for (String name : table.reviewers()) {
            if (spans[reviewer] != null && spans[reviewer].count() > 1) {
                long own = SeededNumbers.bits(seed, name.hashCode());
                looked[count] = reviewer;
                shares[count++] = kept.share(reviewer, new Steadiness(own, draws));
            }
            reviewer++;
        }
        double[] raised = ManyLooks.adjusted(Arrays.copyOf(shares, count));
        double[] ofReviewer = new double[spans.length];
        for (int i = 0; i < count; i++) {
            ofReviewer[looked[i]] = raised[i];
        }
        return ofReviewer;
    }

    /**
     * What one look showed.
     *
     * @param spans of each reviewer
     * @param adjusted of each reviewer whose series can change
     */
    private record Look(Spans[] spans, double[] adjusted) {
        boolean canChange(int reviewer) {
            return spans[reviewer] != null && spans[reviewer].count() > 1;
        }

        boolean[] standsOut(double limit) {
            boolean[] standsOut = new boolean[spans.length];
            for (int reviewer = 0; reviewer < spans.length; reviewer++) {
                standsOut[reviewer] = canChange(reviewer) && adjusted[reviewer] <= limit;
            }
            return standsOut;
        }

        Drift drift(int reviewer, double limit) {
            Spans own = spans[reviewer];
            if (!canChange(reviewer)) {
                return new Drift(own.series(), Option.none(), Option.none());
            }
            return new Drift(
                    own.series(),
                    Option.some(adjusted[reviewer]),
                    adjusted[reviewer] <= limit
                            ? Option.some(own.change(own.clearest().at()))
                            : Option.none());
        }
    }
}
