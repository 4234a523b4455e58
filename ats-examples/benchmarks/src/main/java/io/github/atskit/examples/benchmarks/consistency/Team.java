package io.github.atskit.examples.benchmarks.consistency;

import io.github.atskit.core.consistency.FindingScale;
import io.github.atskit.core.consistency.JudgementRecord;
import io.github.atskit.core.consistency.JudgementTable;
import io.github.atskit.core.consistency.Period;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Workbooks over two years that two of 150 reviewers judge by three criteria, and moderators look at in part; the same for each seed. */
final class Team {
    static final int A_WORKBOOK = 6;
    private static final int REVIEWERS = 150;
    private static final int COHORTS = 6;
    private static final int DAYS = 730;
    private static final int LONGEST = 30;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String[] CRITERIA = {"authenticity", "sufficiency", "reliability"};

    private Team() {}

    /** Hands judgements out, a workbook after the other, the two of a unit next to each other. */
    static void judge(int judgements, long seed, Consumer<JudgementRecord> taker) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int workbook = 0; workbook < judgements / A_WORKBOOK; workbook++) {
            double quality = chance.nextDouble() * 4 - 3;
            LocalDate day = FIRST.plusDays(chance.nextInt(DAYS));
            int first = chance.nextInt(REVIEWERS);
            int[] who = {first, (first + 1 + chance.nextInt(REVIEWERS - 1)) % REVIEWERS};
            LocalDate[] recorded = {day.plusDays(chance.nextInt(LONGEST)), day.plusDays(chance.nextInt(LONGEST))};
            boolean moderated = chance.nextInt(5) == 0;
            for (String criterion : CRITERIA) {
                for (int i = 0; i < who.length; i++) {
                    double severity = who[i] % 15 / 10.0 - 0.7;
                    boolean notMet = chance.nextDouble() < 1 / (1 + Math.exp(-quality - severity));
                    taker.accept(JudgementRecord.builder()
                            .workbook("workbook-" + workbook)
                            .cohort("cohort-" + workbook % COHORTS)
                            .reviewer("reviewer-" + who[i])
                            .criterion(criterion)
                            .finding(notMet ? "not-met" : "met")
                            .moderated(moderated ? Option.some("met") : Option.none())
                            .assigned(Option.some(day))
                            .recorded(recorded[i])
                            .build());
                }
            }
        }
    }

    static JudgementTable table(int judgements, long seed) {
        JudgementTable.Builder builder = JudgementTable.builder(FindingScale.MET_OR_NOT);
        judge(judgements, seed, builder::add);
        return builder.build().get();
    }

    /** The slices that a unit of two judgements is in, as the report names them. */
    static String[] slices(JudgementRecord first, JudgementRecord second) {
        LocalDate last = first.recorded().isAfter(second.recorded()) ? first.recorded() : second.recorded();
        return new String[] {
            "overall ",
            "criterion " + first.criterion(),
            "cohort " + first.cohort(),
            "period " + Period.MONTH.label(last)
        };
    }
}
