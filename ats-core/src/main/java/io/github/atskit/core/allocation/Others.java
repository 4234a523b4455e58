package io.github.atskit.core.allocation;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * All the reviewers who did not get a seat: those who could have had it, and those who could not, each counted once.
 *
 * @param possible how many could have had it with everything else as it is
 * @param nextBest up to three of them, least extra cost first, then by id
 * @param excluded how many could not, by reason, in the order of the reasons
 */
public record Others(int possible, List<Alternative> nextBest, List<ExclusionCount> excluded) {

    /**
     * Refuses null and a count below the number of those named.
     *
     * @param possible how many could have had it with everything else as it is
     * @param nextBest up to three of them, least extra cost first, then by id
     * @param excluded how many could not, by reason, in the order of the reasons
     */
    public Others {
        Objects.requireNonNull(nextBest, "nextBest");
        Objects.requireNonNull(excluded, "excluded");
        if (possible < nextBest.size()) {
            throw new IllegalArgumentException("whoever is named is counted as well");
        }
    }

    /**
     * How many were out of the question for a reason.
     *
     * @param exclusion the reason
     * @return how many, 0 or more
     */
    public int excludedBy(Exclusion exclusion) {
        return excluded.find(count -> count.exclusion() == exclusion)
                .map(ExclusionCount::reviewers)
                .getOrElse(0);
    }
}
