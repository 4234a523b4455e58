package io.github.atskit.core.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as they are shown: of a hundred, with one decimal. */
final class Points {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Points() {}

    static BigDecimal of(double share) {
        return rounded(share, RoundingMode.HALF_EVEN);
    }

    /** How much, whichever way. */
    static BigDecimal size(double share) {
        return of(Math.abs(share));
    }

    /** Rounded away from the middle, so that no range looks narrower than it is. */
    static BigDecimal lowest(Range range) {
        return rounded(range.lower(), RoundingMode.FLOOR);
    }

    /** Rounded away from the middle, so that no range looks narrower than it is. */
    static BigDecimal highest(Range range) {
        return rounded(range.upper(), RoundingMode.CEILING);
    }

    private static BigDecimal rounded(double share, RoundingMode mode) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, mode);
    }
}
