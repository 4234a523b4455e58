package io.github.atskit.core.validation;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.math.BigDecimal;

/** The ranges a number can be asked to keep. Every number has at most two decimals. */
public enum NumberShape {
    /** Length of a viva: 1 to 600 minutes. */
    MINUTES("1", "600"),
    /** Length of an activity: above 0, at most 1,000 hours. */
    HOURS("0.01", "1000"),
    /** Average teaching in a week: 0 to 168 hours. */
    WEEKLY_HOURS("0", "168"),
    /** Level of a qualification: 0 to 8. */
    LEVEL("0", "8");

    /** The most decimals that any number may have. */
    public static final int MOST_DECIMALS = 2;

    private final BigDecimal min;
    private final BigDecimal max;

    NumberShape(String min, String max) {
        this.min = new BigDecimal(min);
        this.max = new BigDecimal(max);
    }

    /** {@return the least number} */
    public BigDecimal min() {
        return min;
    }

    /** {@return the greatest number} */
    public BigDecimal max() {
        return max;
    }

    /**
     * Judges a number.
     *
     * @param number any number
     * @return what is wrong with it, or none where it has this shape
     */
    public Option<ShapeFault> faultIn(BigDecimal number) {
        // The comparison comes first: it is cheap for 1e1000000000, which stripping zeros is not.
        boolean inRange = number.compareTo(min) >= 0 && number.compareTo(max) <= 0;
        if (inRange && number.stripTrailingZeros().scale() <= MOST_DECIMALS) {
            return Option.none();
        }
        return Option.some(new ShapeFault(
                FaultCode.OUT_OF_RANGE, LinkedHashMap.of("min", min.toPlainString(), "max", max.toPlainString())));
    }
}
