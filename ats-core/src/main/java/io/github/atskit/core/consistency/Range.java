package io.github.atskit.core.consistency;

/**
 * Where a figure may lie, at the level of the report.
 *
 * @param lower the lower end
 * @param upper the upper end, not below the lower one
 */
public record Range(double lower, double upper) {
    /**
     * Refuses ends that are no numbers or in the wrong order.
     *
     * @param lower the lower end
     * @param upper the upper end, not below the lower one
     */
    public Range {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("the lower end of a range is not above the upper one");
        }
    }

    /**
     * Whether a number lies in the range, ends included.
     *
     * @param number any number
     * @return whether it does
     */
    public boolean contains(double number) {
        return lower <= number && number <= upper;
    }
}
