package io.github.atskit.core.definition;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * How often and for how long modifications may be made.
 *
 * @param rounds how often modifications may be requested; none is without limit, 0 is never
 * @param windowDays on which day after the release the window ends; none is no such end
 */
public record SecondChances(Option<Integer> rounds, Option<Integer> windowDays) {

    /**
     * Refuses null.
     *
     * @param rounds how often modifications may be requested; none is without limit, 0 is never
     * @param windowDays on which day after the release the window ends; none is no such end
     */
    public SecondChances {
        Objects.requireNonNull(rounds, "rounds");
        Objects.requireNonNull(windowDays, "windowDays");
    }

    /**
     * Whether modifications may still be requested.
     *
     * @param round the round that has just been reviewed, from 1
     * @return whether a round is left
     */
    public boolean allowAfter(int round) {
        return rounds.isEmpty() || round <= rounds.get();
    }
}
