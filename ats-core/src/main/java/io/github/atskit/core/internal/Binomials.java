package io.github.atskit.core.internal;

/**
 * Draws how often something happens in so many tries. Exact to the last digits, and quick for any number of tries: it begins at the
 * likeliest number and looks outward, which takes about as many steps as the standard deviation.
 */
public final class Binomials {
    private static final int SMALL = 16;
    private static final double TWO_PI = 2 * StrictMath.PI;
    private static final double[] STIRLING = smallErrors();

    private Binomials() {}

    /**
     * How often it happens.
     *
     * @param tries 0 or more
     * @param chance of each try, 0 to 1
     * @param unit the chance in it: 0 or more, less than 1; a number for each draw
     * @return 0 to {@code tries}
     */
    public static long draw(long tries, double chance, double unit) {
        if (tries == 0 || chance <= 0) {
            return 0;
        }
        if (chance >= 1) {
            return tries;
        }
        long mode = Math.min(tries, (long) ((tries + 1) * chance));
        double odds = chance / (1 - chance);
        double below = probability(mode, tries, chance);
        double above = below;
        double left = unit - below;
        long low = mode;
        long high = mode;
        while (left >= 0 && (low > 0 || high < tries)) {
            if (high < tries) {
                above *= (tries - high) / (high + 1.0) * odds;
                high++;
                left -= above;
                if (left < 0) {
                    return high;
                }
            }
            if (low > 0) {
                below *= low / (tries - low + 1.0) / odds;
                low--;
                left -= below;
                if (left < 0) {
                    return low;
                }
            }
            if (above == 0 && below == 0) {
                break;
            }
        }
        return mode;
    }

    /**
     * How likely it is to happen so often: the saddle-point form, in which no large numbers cancel.
     *
     * @param times 0 to {@code tries}
     * @param tries 1 or more
     * @param chance of each try, more than 0 and less than 1
     * @return 0 to 1
     */
    static double probability(long times, long tries, double chance) {
        long rest = tries - times;
        if (times == 0) {
            return StrictMath.exp(tries * StrictMath.log1p(-chance));
        }
        if (rest == 0) {
            return StrictMath.exp(tries * StrictMath.log(chance));
        }
        double exponent = stirlingError(tries)
                - stirlingError(times)
                - stirlingError(rest)
                - deviance(times, tries * chance)
                - deviance(rest, tries * (1 - chance));
        return StrictMath.exp(exponent) * StrictMath.sqrt(tries / (TWO_PI * times * rest));
    }

    /** ln n! less Stirling's formula for it. */
    private static double stirlingError(long n) {
        if (n < SMALL) {
            return STIRLING[(int) n];
        }
        double square = (double) n * n;
        return (1 / 12.0 - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square) / square)
                / n;
    }

    private static double[] smallErrors() {
        double[] errors = new double[SMALL];
        double factorial = 1;
        for (int n = 1; n < SMALL; n++) {
            factorial *= n;
            errors[n] = StrictMath.log(factorial) - 0.5 * StrictMath.log(TWO_PI * n) - n * StrictMath.log(n) + n;
        }
        return errors;
    }

    /** x ln(x / mean) + mean - x, without cancelling where the two are close. */
    private static double deviance(double x, double mean) {
        double difference = x - mean;
        if (Math.abs(difference) >= 0.1 * (x + mean)) {
            return x * StrictMath.log(x / mean) + mean - x;
        }
        double ratio = difference / (x + mean);
        double sum = difference * ratio;
        double term = 2 * x * ratio;
        for (int j = 1; ; j++) {
            term *= ratio * ratio;
            double next = sum + term / (2 * j + 1);
            if (next == sum) {
                return sum;
            }
            sum = next;
        }
    }
}
