package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;

/** Whether each reviewer's severity changed with time, told or suppressed. */
final class Drifts {
    private static final int FEWEST_DRAWS = 9_999;
    private static final int DRAWS_FOR_EACH = 100;

    private final Team team;
    private final Spans[] spans;
    private final double[] adjusted;
    private final double limit;

    private Drifts(Team team, Spans[] spans, double[] adjusted, double limit) {
        this.team = team;
        this.spans = spans;
        this.adjusted = adjusted;
        this.limit = limit;
    }

    static Drifts of(JudgementTable table, TeamRates rates, Team team, Periods periods, ReportSettings settings) {
        int smallest = settings.smallest();
        PeriodSums sums = PeriodSums.of(table, rates, periods);
        Spans[] spans = new Spans[table.reviewers().length()];
        for (int reviewer = 0; reviewer < spans.length; reviewer++) {
            spans[reviewer] = team.counts(reviewer) ? Spans.of(sums, reviewer, periods, smallest) : null;
        }
        KeptWorkbooks kept = KeptWorkbooks.of(table, rates, periods, sums, spans, smallest);
        double[] shares = shares(table.reviewers(), kept, spans, settings.plan().seed());
        return new Drifts(
                team,
                spans,
                FalseDiscoveries.adjusted(shares),
                1 - settings.plan().level());
    }

    /** For each reviewer with a series that can change, in order; the seed goes by name, so that nobody's depends on who else is there. */
    private static double[] shares(List<String> reviewers, KeptWorkbooks kept, Spans[] spans, long seed) {
        int draws = Math.max(FEWEST_DRAWS, DRAWS_FOR_EACH * spans.length);
        double[] shares = new double[spans.length];
        int looked = 0;
        int reviewer = 0;
        for (String name : reviewers) {
            if (canChange(spans[reviewer])) {
                long own = SeededNumbers.bits(seed, name.hashCode());
                shares[looked++] = kept.share(reviewer, new Steadiness(own, draws));
            }
            reviewer++;
        }
        return Arrays.copyOf(shares, looked);
    }

    private static boolean canChange(Spans spans) {
        return spans != null && spans.count() > 1;
    }

    Figure<Drift> of(int reviewer) {
        return team.figure(reviewer, () -> drift(reviewer));
    }

    private Drift drift(int reviewer) {
        Spans own = spans[reviewer];
        if (!canChange(own)) {
            return new Drift(own.series(), Option.none(), Option.none());
        }
        double share = adjusted[place(reviewer)];
        return new Drift(
                own.series(),
                Option.some(share),
                share <= limit ? Option.some(own.change(own.clearest().at())) : Option.none());
    }

    private int place(int reviewer) {
        int place = 0;
        for (int before = 0; before < reviewer; before++) {
            place += canChange(spans[before]) ? 1 : 0;
        }
        return place;
    }
}
