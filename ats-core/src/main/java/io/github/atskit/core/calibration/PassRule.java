package io.github.atskit.core.calibration;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Objects;

/**
 * What a reviewer has to show to pass a calibration, and for how long that counts.
 *
 * @param minimumPercent of a hundred findings, how many have to be the master's at least, over all samples and criteria; 0 to 100
 * @param mostLenient how often at most the reviewer may find a criterion met that the master found not met; none is without limit
 * @param minimumPercentByCriterion the same minimum for single criteria, by name; empty asks for none
 * @param validForDays how many days after the day of the attempt a pass still counts; at least 1
 */
public record PassRule(
        int minimumPercent,
        Option<Integer> mostLenient,
        Map<String, Integer> minimumPercentByCriterion,
        int validForDays) {
    private static final int ALL = 100;

    /**
     * Refuses what is no percentage, count or time.
     *
     * @param minimumPercent 0 to 100
     * @param mostLenient 0 or more; none is without limit
     * @param minimumPercentByCriterion 0 to 100 each, by the criterion's name
     * @param validForDays at least 1
     * @throws IllegalArgumentException if a number is outside its range
     */
    public PassRule {
        Objects.requireNonNull(mostLenient, "mostLenient");
        Objects.requireNonNull(minimumPercentByCriterion, "minimumPercentByCriterion");
        if (!isPercentage(minimumPercent) || !minimumPercentByCriterion.values().forAll(PassRule::isPercentage)) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100");
        }
        if (mostLenient.exists(count -> count < 0)) {
            throw new IllegalArgumentException("a limit is 0 or more");
        }
        if (validForDays < 1) {
            throw new IllegalArgumentException("a pass counts for a day at least");
        }
    }

    /**
     * A rule without minimums for single criteria.
     *
     * @param minimumPercent of a hundred findings, how many have to be the master's at least; 0 to 100
     * @param mostLenient how often at most the reviewer may find met what is not met; 0 or more
     * @param validForDays how many days after the day of the attempt a pass still counts; at least 1
     * @return the rule
     */
    public static PassRule of(int minimumPercent, int mostLenient, int validForDays) {
        return new PassRule(minimumPercent, Option.some(mostLenient), LinkedHashMap.empty(), validForDays);
    }

    private static boolean isPercentage(int number) {
        return number >= 0 && number <= ALL;
    }
}
