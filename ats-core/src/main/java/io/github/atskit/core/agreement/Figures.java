package io.github.atskit.core.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers with as many digits as are shown, rounded so that none looks better or surer than it is. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** Two decimals; what is less than 1 is not shown as 1. */
    static BigDecimal value(double value) {
        return rounded(BigDecimal.valueOf(value), 2, BigDecimal.ONE);
    }

    static BigDecimal lowest(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.FLOOR);
    }

    static BigDecimal highest(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.CEILING);
    }

    /** Of a hundred, with one decimal; what is less than all is not shown as 100. */
    static BigDecimal percent(double share) {
        return rounded(BigDecimal.valueOf(share).multiply(HUNDRED), 1, HUNDRED);
    }

    static BigDecimal lowestPercent(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, RoundingMode.FLOOR);
    }

    static BigDecimal highestPercent(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).setScale(1, RoundingMode.CEILING);
    }

    /** Of a hundred, without decimals that say nothing. */
    static BigDecimal level(double share) {
        BigDecimal plain = BigDecimal.valueOf(share).multiply(HUNDRED).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    private static BigDecimal rounded(BigDecimal value, int scale, BigDecimal full) {
        BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_EVEN);
        return value.compareTo(full) < 0 && rounded.compareTo(full) == 0
                ? value.setScale(scale, RoundingMode.FLOOR)
                : rounded;
    }
}
