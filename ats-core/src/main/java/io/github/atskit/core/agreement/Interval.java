package io.github.atskit.core.agreement;

/**
 * Where the coefficient of all units that could have been judged may lie. Found by drawing whole clusters anew, with the corrections for
 * bias and acceleration (BCa; Journal of the American Statistical Association 82, 1987).
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param level how many of a hundred such intervals hold the true value, as a share such as 0.95
 * @param replicates samples drawn that had a value; 0 where the ends are exact bounds and nothing was drawn
 * @param undefined samples drawn that had none
 * @param seed what the draws follow from
 */
public record Interval(double lower, double upper, double level, int replicates, int undefined, long seed) {
    /**
     * Refuses ends in the wrong order.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @param level how many of a hundred such intervals hold the true value, as a share such as 0.95
     * @param replicates samples drawn that had a value; 0 where the ends are exact bounds and nothing was drawn
     * @param undefined samples drawn that had none
     * @param seed what the draws follow from
     */
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("the lower end of an interval is not above the upper one");
        }
    }

    /**
     * Whether a value lies between the ends, which belong to it.
     *
     * @param value any value
     * @return whether it lies within
     */
    public boolean holds(double value) {
        return lower <= value && value <= upper;
    }
}
