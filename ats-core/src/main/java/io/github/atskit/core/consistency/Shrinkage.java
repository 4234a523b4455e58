package io.github.atskit.core.consistency;

/**
 * Draws each reviewer's raw difference toward the team's, which is 0, the more so the less sure it is (empirical Bayes). How far
 * reviewers really differ is estimated by the method of moments (Controlled Clinical Trials 7, 1986). The interval allows for that
 * estimate being one, after "Parametric empirical Bayes inference: theory and applications" (Journal of the American Statistical
 * Association 78, 1983), so it never closes up where reviewers look alike.
 */
final class Shrinkage {
    private final int reviewers;
    private final double between;
    private final double meanVariance;

    private Shrinkage(int reviewers, double between, double meanVariance) {
        this.reviewers = reviewers;
        this.between = between;
        this.meanVariance = meanVariance;
    }

    /** From the raw differences of at least five reviewers and their variances. */
    static Shrinkage of(double[] raw, double[] variance) {
        double weights = 0;
        double squares = 0;
        double sum = 0;
        double variances = 0;
        for (int i = 0; i < raw.length; i++) {
            double weight = 1 / variance[i];
            weights += weight;
            squares += weight * weight;
            sum += weight * raw[i];
            variances += variance[i];
        }
        double spread = 0;
        for (int i = 0; i < raw.length; i++) {
            double off = raw[i] - sum / weights;
            spread += off * off / variance[i];
        }
        double between = (spread - (raw.length - 1)) / (weights - squares / weights);
        return new Shrinkage(raw.length, Math.max(0, between), variances / raw.length);
    }

    /** How much reviewers really differ: a variance. */
    double between() {
        return between;
    }

    /** How much of a difference is taken off, 0 to less than 1. */
    private double pull(double variance) {
        return (reviewers - 3.0) / (reviewers - 1.0) * variance / (variance + between);
    }

    double shrunk(double raw, double variance) {
        return raw * (1 - pull(variance));
    }

    Range interval(double raw, double variance, double z) {
        double pull = pull(variance);
        double doubt = 2.0 / (reviewers - 3) * pull * pull * (meanVariance + between) / (variance + between);
        double deviation = StrictMath.sqrt(variance * (1 - pull) + doubt * raw * raw);
        double middle = shrunk(raw, variance);
        return new Range(middle - z * deviation, middle + z * deviation);
    }
}
