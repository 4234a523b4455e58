package io.github.atskit.core.sampling;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a stratum promised in a cohort, and what was reached. Only reviews count for which it is the stratum that decides. A share that
 * is reached differs from the promise by the luck of the draw, and lies above it where minimums added reviews.
 *
 * @param stratum the stratum's name
 * @param percent how many of a hundred reviews it promises
 * @param reviews how many reviews it decides about
 * @param asked how many of them are in the sample, for whatever reason
 * @param moderated how many of them have been moderated
 */
public record StratumShare(String stratum, int percent, int reviews, int asked, int moderated) {
    private static final double ALL = SamplingPlan.ALL;

    /**
     * Refuses null and counts that cannot be.
     *
     * @param stratum the stratum's name
     * @param percent how many of a hundred reviews it promises
     * @param reviews how many reviews it decides about
     * @param asked how many of them are in the sample, for whatever reason
     * @param moderated how many of them have been moderated
     * @throws IllegalArgumentException if a count is below 0 or above the number of reviews
     */
    public StratumShare {
        Objects.requireNonNull(stratum, "stratum");
        if (Math.min(asked, moderated) < 0 || Math.max(asked, moderated) > reviews) {
            throw new IllegalArgumentException("counts lie between 0 and the number of reviews");
        }
    }

    /** {@return how many of a hundred reviews are in the sample; none where there are no reviews} */
    public Option<Double> percentAsked() {
        return share(asked);
    }

    /** {@return how many of a hundred reviews have been moderated; none where there are no reviews} */
    public Option<Double> percentModerated() {
        return share(moderated);
    }

    private Option<Double> share(int count) {
        return reviews == 0 ? Option.none() : Option.some(ALL * count / reviews);
    }
}
