package io.github.atskit.core.agreement;

import io.vavr.collection.List;
import java.util.SplittableRandom;

/**
 * Pairs of reviewers whose true agreement is known. A workbook is strong or weak; by each of three criteria it truly meets, or not; each
 * reviewer is lenient or strict for the whole workbook, and sees the truth through that. So the three judgements of one workbook depend
 * on each other twice over.
 */
record SimulatedReviewers(
        String name, double strong, double metIfStrong, double metIfWeak, double lenient, double slip) {
    private static final int CRITERIA = 3;

    static final SimulatedReviewers TYPICAL = new SimulatedReviewers("typical", 0.7, 0.9, 0.35, 0.5, 0.12);
    static final SimulatedReviewers COMMON = new SimulatedReviewers("most met", 0.85, 0.96, 0.5, 0.6, 0.08);
    static final SimulatedReviewers DIVIDED = new SimulatedReviewers("divided", 0.5, 0.8, 0.3, 0.5, 0.25);

    /** How likely a reviewer is to find a criterion met. A lenient one slips on what is not met, a strict one on what is. */
    private double finds(boolean met, boolean isLenient) {
        double often = 1.6 * slip;
        double seldom = 0.4 * slip;
        return met ? 1 - (isLenient ? seldom : often) : isLenient ? often : seldom;
    }

    /** How likely two reviewers are to find this and that; exact, by adding up every case. */
    double[][] joint() {
        double[][] joint = new double[2][2];
        for (int each = 0; each < 16; each++) {
            boolean isStrong = (each & 1) != 0;
            boolean met = (each & 2) != 0;
            boolean first = (each & 4) != 0;
            boolean second = (each & 8) != 0;
            double weight = share(isStrong, strong)
                    * share(met, isStrong ? metIfStrong : metIfWeak)
                    * share(first, lenient)
                    * share(second, lenient);
            double one = finds(met, first);
            double other = finds(met, second);
            joint[0][0] += weight * one * other;
            joint[0][1] += weight * one * (1 - other);
            joint[1][0] += weight * (1 - one) * other;
            joint[1][1] += weight * (1 - one) * (1 - other);
        }
        return joint;
    }

    private static double share(boolean yes, double share) {
        return yes ? share : 1 - share;
    }

    /** The coefficient of all workbooks that there could be, straight from its definition for two categories. */
    double truth(Coefficient coefficient) {
        double[][] joint = joint();
        double agreed = joint[0][0] + joint[1][1];
        double met = joint[0][0] + (joint[0][1] + joint[1][0]) / 2;
        double first = joint[0][0] + joint[0][1];
        double second = joint[0][0] + joint[1][0];
        double chance = switch (coefficient) {
            case PERCENT -> 0;
            case COHEN_KAPPA, WEIGHTED_KAPPA -> first * second + (1 - first) * (1 - second);
            case FLEISS_KAPPA, KRIPPENDORFF_ALPHA -> met * met + (1 - met) * (1 - met);
            case GWET_AC1, GWET_AC2 -> 2 * met * (1 - met);
        };
        return (agreed - chance) / (1 - chance);
    }

    Ratings judge(int workbooks, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        RatingsBuilder builder = Ratings.seated(List.of("met", "not-met"), Scale.NOMINAL, 2);
        int[][] workbook = new int[CRITERIA][2];
        for (int i = 0; i < workbooks; i++) {
            boolean isStrong = chance.nextDouble() < strong;
            boolean first = chance.nextDouble() < lenient;
            boolean second = chance.nextDouble() < lenient;
            for (int[] unit : workbook) {
                boolean met = chance.nextDouble() < (isStrong ? metIfStrong : metIfWeak);
                unit[0] = chance.nextDouble() < finds(met, first) ? 0 : 1;
                unit[1] = chance.nextDouble() < finds(met, second) ? 0 : 1;
            }
            builder.addCluster(workbook);
        }
        return builder.build();
    }
}
