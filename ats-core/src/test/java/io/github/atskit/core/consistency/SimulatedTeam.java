package io.github.atskit.core.consistency;

import io.github.atskit.core.internal.SeededNumbers;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reviewers whose severity is known. The chance of "not met" is logistic in the criterion's difficulty, the reviewer's severity and the
 * workbook's quality, which is normal and shared by all who judge it; reviewers are drawn by lot. Severity in percentage points follows
 * by integration over quality.
 */
final class SimulatedTeam {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final double[] DIFFICULTY = {-1.2, -0.6, -1.8};
    private static final int DAYS = 365;

    final double[] logit;
    final double qualitySd;
    final int workbooks;
    final double secondJudge;
    /** Who changes, on which day and by how many logits. */
    final int drifter;

    final int driftDay;
    final double driftLogit;

    SimulatedTeam(double[] logit, double qualitySd, int workbooks, double secondJudge) {
        this(logit, qualitySd, workbooks, secondJudge, -1, 0, 0);
    }

    private SimulatedTeam(
            double[] logit,
            double qualitySd,
            int workbooks,
            double secondJudge,
            int drifter,
            int driftDay,
            double driftLogit) {
        this.logit = logit;
        this.qualitySd = qualitySd;
        this.workbooks = workbooks;
        this.secondJudge = secondJudge;
        this.drifter = drifter;
        this.driftDay = driftDay;
        this.driftLogit = driftLogit;
    }

    SimulatedTeam drifting(int reviewer, int day, double logits) {
        return new SimulatedTeam(logit, qualitySd, workbooks, secondJudge, reviewer, day, logits);
    }

    /** Severities that are normal, by seed. */
    static double[] severities(int reviewers, double sd, long seed) {
        double[] logit = new double[reviewers];
        for (int i = 0; i < reviewers; i++) {
            logit[i] = sd * normal(seed, 1_000_000L + 2 * i);
        }
        return logit;
    }

    static double normal(long seed, long n) {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - SeededNumbers.unit(seed, n)))
                * StrictMath.cos(2 * Math.PI * SeededNumbers.unit(seed, n + 1));
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** How often a reviewer of a severity finds "not met", over criteria and workbooks. */
    double rate(double severity) {
        double sum = 0;
        double weights = 0;
        for (int i = -400; i <= 400; i++) {
            double z = i / 50.0;
            double weight = StrictMath.exp(-z * z / 2);
            weights += weight;
            for (double difficulty : DIFFICULTY) {
                sum += weight * logistic(difficulty + severity + qualitySd * z) / DIFFICULTY.length;
            }
        }
        return sum / weights;
    }

    /** How much more often each reviewer finds "not met" than the team. */
    double[] truth() {
        double[] rates = new double[logit.length];
        double mean = 0;
        for (int i = 0; i < rates.length; i++) {
            rates[i] = rate(logit[i]);
            mean += rates[i] / rates.length;
        }
        for (int i = 0; i < rates.length; i++) {
            rates[i] -= mean;
        }
        return rates;
    }

    List<JudgementRecord> records(long seed) {
        List<JudgementRecord> records = new ArrayList<>();
        for (int w = 0; w < workbooks; w++) {
            long n = 64L * w;
            double quality = qualitySd * normal(seed, n);
            int day = (int) (DAYS * SeededNumbers.unit(seed, n + 2));
            int first = (int) (logit.length * SeededNumbers.unit(seed, n + 3));
            int second = (first + 1 + (int) ((logit.length - 1) * SeededNumbers.unit(seed, n + 4))) % logit.length;
            judge(records, w, first, day, quality, seed, n + 8);
            if (SeededNumbers.unit(seed, n + 5) < secondJudge) {
                judge(records, w, second, day, quality, seed, n + 16);
            }
        }
        return records;
    }

    private void judge(
            List<JudgementRecord> records, int workbook, int reviewer, int day, double quality, long seed, long n) {
        double shift = reviewer == drifter && day >= driftDay ? driftLogit : 0;
        for (int c = 0; c < DIFFICULTY.length; c++) {
            double chance = logistic(DIFFICULTY[c] + logit[reviewer] + shift + quality);
            boolean notMet = SeededNumbers.unit(seed, n + c) < chance;
            records.add(JudgementRecord.builder()
                    .workbook("w" + (100_000 + workbook))
                    .cohort("2026")
                    .reviewer(name(reviewer))
                    .criterion("criterion-" + c)
                    .finding(notMet ? "not-met" : "met")
                    .assigned(Option.some(FIRST_DAY.plusDays(day)))
                    .recorded(FIRST_DAY.plusDays(day))
                    .build());
        }
    }

    static String name(int reviewer) {
        return "r" + (1_000 + reviewer);
    }

    JudgementTable table(long seed) {
        return JudgementTable.of(records(seed)).get();
    }
}
