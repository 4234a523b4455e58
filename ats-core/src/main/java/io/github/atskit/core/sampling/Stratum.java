package io.github.atskit.core.sampling;

import io.github.atskit.core.internal.AtsStyle;
import io.github.atskit.core.review.Finding;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.immutables.value.Value;

/**
 * A part of a cohort's reviews, and how many of a hundred of them are drawn. A review belongs to it if it meets every condition that
 * is set; within one condition any of its values will do. A stratum without conditions holds every review.
 */
@Value.Immutable
@AtsStyle
public sealed interface Stratum permits ImmutableStratum {
    /** {@return what people call it; unique within a plan} */
    String name();

    /** {@return how many of a hundred reviews are drawn, 0 to 100} */
    int percent();

    /** {@return what the reviews found; none is anything} */
    @Value.Default
    default Option<Finding> finding() {
        return Option.none();
    }

    /** {@return at least one of these reviewed; empty is anybody} */
    @Value.Default
    default Set<String> reviewers() {
        return HashSet.empty();
    }

    /** {@return the centres; empty is any, also none} */
    @Value.Default
    default Set<String> centres() {
        return HashSet.empty();
    }

    /** {@return at least one of these risks applies; empty is any, also none} */
    @Value.Default
    default Set<Risk> risks() {
        return HashSet.empty();
    }

    /**
     * Whether a review belongs to this stratum.
     *
     * @param review the review
     * @return whether every condition is met
     */
    default boolean holds(ReviewedWorkbook review) {
        return finding().forAll(review.finding()::equals)
                && (reviewers().isEmpty() || review.reviewers().exists(reviewers()::contains))
                && (centres().isEmpty() || review.centre().exists(centres()::contains))
                && (risks().isEmpty() || review.risks().exists(risks()::contains));
    }

    /** Refuses what can never make sense. */
    @Value.Check
    default void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("a stratum has a name");
        }
        if (percent() < 0 || percent() > SamplingPlan.ALL) {
            throw new IllegalArgumentException("of a hundred reviews, 0 to 100 are drawn");
        }
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return ImmutableStratum.builder();
    }

    /**
     * Builds a stratum. Every setter refuses null; the last call of one counts. To build refuses a blank name, and percentages below 0
     * or above 100.
     */
    interface Builder {
        /**
         * Takes everything over from another stratum.
         *
         * @param other the other
         * @return this builder
         */
        Builder from(Stratum other);

        /**
         * Sets the name.
         *
         * @param name what people call it
         * @return this builder
         */
        Builder name(String name);

        /**
         * Sets how many are drawn.
         *
         * @param percent of a hundred reviews, 0 to 100
         * @return this builder
         */
        Builder percent(int percent);

        /**
         * Sets what the reviews found.
         *
         * @param finding none is anything
         * @return this builder
         */
        Builder finding(Option<Finding> finding);

        /**
         * Sets who reviewed.
         *
         * @param reviewers empty is anybody
         * @return this builder
         */
        Builder reviewers(Set<String> reviewers);

        /**
         * Sets where the workbooks come from.
         *
         * @param centres empty is anywhere
         * @return this builder
         */
        Builder centres(Set<String> centres);

        /**
         * Sets which risks apply.
         *
         * @param risks empty is any, also none
         * @return this builder
         */
        Builder risks(Set<Risk> risks);

        /** {@return the stratum} */
        Stratum build();
    }
}
