package io.github.atskit.core.agreement;

import io.github.atskit.core.internal.AtsStyle;
import org.immutables.value.Value;

/** How agreement is worked out and when it is not, as data. What is not set has the value named there. Safe to share between threads. */
@Value.Immutable
@AtsStyle
public sealed interface AgreementPlan permits ImmutableAgreementPlan {
    /**
     * Twenty. From there on the intervals of simulated reviewers hold the truth as often as they say. With ten, where most findings are the
     * same, one kappa in five has no interval at all.
     */
    int MINIMUM_UNITS = 20;

    /** {@return a plan in which everything is as it is unless set} */
    static AgreementPlan standard() {
        return builder().build();
    }

    /** {@return the independent units below which only percent and counts are given; {@value #MINIMUM_UNITS} unless set} */
    @Value.Default
    default int minimumUnits() {
        return MINIMUM_UNITS;
    }

    /** {@return how near misses count for weighted kappa and AC2; linear unless set} */
    @Value.Default
    default Weights weights() {
        return Weights.LINEAR;
    }

    /** {@return the share of intervals that should hold the true value; 0.95 unless set} */
    @Value.Default
    default double level() {
        return 0.95;
    }

    /**
     * How many samples are drawn for an interval. The higher the level the more it takes: 199 for a level of 0.99, 1,999 for 0.999.
     *
     * @return 2,000 unless set, 0 for no interval
     */
    @Value.Default
    default int replicates() {
        return 2_000;
    }

    /**
     * The most samples without a value, as a share of all that are drawn; with more there is no interval, since what is left out are the
     * samples with the least disagreement.
     *
     * @return 0.01 unless set
     */
    @Value.Default
    default double undefinedLimit() {
        return 0.01;
    }

    /** {@return what the draws follow from: any number; 1 unless set} */
    @Value.Default
    default long seed() {
        return 1;
    }

    /** Refuses what can never make sense. */
    @Value.Check
    default void check() {
        if (minimumUnits() < 1) {
            throw new IllegalArgumentException("an estimate needs at least one unit");
        }
        // So close to 1 that half of what is left over is nothing: no quantile would be found.
        if (!(level() >= 0.5 && (1 + level()) / 2 < 1)) {
            throw new IllegalArgumentException("the level is at least 0.5 and less than 1");
        }
        if (replicates() != 0 && replicates() < 100 || replicates() > 1_000_000) {
            throw new IllegalArgumentException("an interval takes 100 to 1,000,000 samples, or 0 for none");
        }
        // Half a sample is added, or a level such as 0.999 with 1,999 samples would fail by a rounding.
        if (replicates() != 0 && (1 - level()) / 2 * (replicates() + 1.5) < 1) {
            throw new IllegalArgumentException("so few samples do not reach the ends of an interval of this level");
        }
        if (!(undefinedLimit() >= 0 && undefinedLimit() <= 1)) {
            throw new IllegalArgumentException("the share without a value is 0 to 1");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableAgreementPlan.builder();
    }

    /** Builds a plan. Every setter refuses null; the last call of one counts. */
    interface Builder {
        /**
         * Takes everything over from a plan.
         *
         * @param plan the plan
         * @return this builder
         */
        Builder from(AgreementPlan plan);

        /**
         * Sets the independent units below which only percent and counts are given.
         *
         * @param minimumUnits at least 1
         * @return this builder
         */
        Builder minimumUnits(int minimumUnits);

        /**
         * Sets how near misses count.
         *
         * @param weights for weighted kappa and AC2
         * @return this builder
         */
        Builder weights(Weights weights);

        /**
         * Sets the level of intervals.
         *
         * @param level 0.5 to less than 1
         * @return this builder
         */
        Builder level(double level);

        /**
         * Sets how many samples are drawn.
         *
         * @param replicates 100 to 1,000,000 and enough for the level, or 0 for no interval
         * @return this builder
         */
        Builder replicates(int replicates);

        /**
         * Sets the most samples without a value.
         *
         * @param undefinedLimit a share of all that are drawn, 0 to 1
         * @return this builder
         */
        Builder undefinedLimit(double undefinedLimit);

        /**
         * Sets what the draws follow from.
         *
         * @param seed any number
         * @return this builder
         */
        Builder seed(long seed);

        /** {@return the plan} */
        AgreementPlan build();
    }
}
