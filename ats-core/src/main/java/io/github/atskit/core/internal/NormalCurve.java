package io.github.atskit.core.internal;

/** The standard normal distribution, the same on every machine and release of Java. */
public final class NormalCurve {
    private static final double FAR = 38;
    private static final double[] NUMERATOR = {
        3.52624965998911e-2,
        0.700383064443688,
        6.37396220353165,
        33.912866078383,
        112.079291497871,
        221.213596169931,
        220.206867912376
    };
    private static final double[] DENOMINATOR = {
        8.83883476483184e-2,
        1.75566716318264,
        16.064177579207,
        86.7807322029461,
        296.564248779674,
        637.333633378831,
        793.826512519948,
        440.413735824752
    };

    private NormalCurve() {}

    /**
     * The share that lies below, to 14 decimals (a rational approximation as in "Better approximations to cumulative normal
     * functions", Wilmott Magazine, 2005).
     *
     * @param z any number
     * @return 0 to 1
     */
    public static double below(double z) {
        double distance = Math.abs(z);
        double tail = distance > FAR ? 0 : tail(distance);
        return z > 0 ? 1 - tail : tail;
    }

    private static double tail(double z) {
        double height = StrictMath.exp(-z * z / 2);
        if (z < 7.07106781186547) {
            return height * polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z);
        }
        double fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
        return height / fraction / 2.506628274631;
    }

    private static double polynomial(double[] coefficients, double z) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * z + coefficient;
        }
        return sum;
    }

    /**
     * The point below which a share lies, found by halving.
     *
     * @param share more than 0, less than 1
     * @return the point
     */
    public static double quantile(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("a share is more than 0 and less than 1");
        }
        if (share > 0.5) {
            return -quantile(1 - share);
        }
        double low = -FAR;
        double high = 0;
        for (double middle = low / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (below(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
