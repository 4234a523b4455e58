package io.github.atskit.core.consistency;

/** The interval of a share after "Probable inference, the law of succession, and statistical inference", JASA 22, 1927. */
final class Wilson {
    private Wilson() {}

    /**
     * Where a share may lie.
     *
     * @param hits how often
     * @param of out of how many
     * @param worth how many independent ones these are worth
     * @param z how many standard errors to each side
     */
    static Range range(int hits, int of, double worth, double z) {
        double share = (double) hits / of;
        double spread = z * z / worth;
        double centre = share + spread / 2;
        double half = z * StrictMath.sqrt(share * (1 - share) / worth + spread / (4 * worth));
        double lower = hits == 0 ? 0 : Math.max(0, (centre - half) / (1 + spread));
        double upper = hits == of ? 1 : Math.min(1, (centre + half) / (1 + spread));
        return new Range(lower, upper);
    }
}
