package io.github.atskit.core.internal;

/**
 * Numbers that look like chance and follow from a seed (SplitMix64): the same on every machine and release of Java. The n-th number is
 * worked out from n, so there is nothing to advance and nothing shared.
 */
public final class SeededNumbers {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private SeededNumbers() {}

    /**
     * The n-th number of a seed.
     *
     * @param seed any number
     * @param n any number
     * @return 64 bits
     */
    public static long bits(long seed, long n) {
        long z = seed + n * GOLDEN_GAMMA;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /**
     * The n-th number of a seed, between 0 and 1.
     *
     * @param seed any number
     * @param n any number
     * @return 0 or more, less than 1
     */
    public static double unit(long seed, long n) {
        return (bits(seed, n) >>> 11) * UNIT;
    }
}
