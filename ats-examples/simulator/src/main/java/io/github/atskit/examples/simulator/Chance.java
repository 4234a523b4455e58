package io.github.atskit.examples.simulator;

/**
 * Numbers that look like chance and follow from a seed (SplitMix64). Each is asked for by what it is for and by two numbers, such as
 * workbook and reviewer, so that none depends on how many others were drawn before it.
 *
 * @param seed any number
 */
record Chance(long seed) {
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    /** What a number is for. The code is part of the stream: a new purpose gets a new one. */
    enum Purpose {
        SEVERITY(1),
        QUALITY(2),
        PART_QUALITY(3),
        COHORT(4),
        CENTRE(5),
        ASSIGNED(6),
        REVIEWER(7),
        FINDING(8),
        TURNAROUND(9),
        MODERATED(10),
        MODERATOR(11),
        PACE(12),
        BORDERLINE(13);

        private final long code;

        Purpose(long code) {
            this.code = code;
        }
    }

    private long bits(Purpose purpose, long first, long second) {
        long stream = mixed(seed + purpose.code * GOLDEN_GAMMA);
        return mixed(mixed(stream + first * GOLDEN_GAMMA) + second * GOLDEN_GAMMA);
    }

    private static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** {@return a number from 0 to less than 1} */
    double unit(Purpose purpose, long first, long second) {
        return (bits(purpose, first, second) >>> 11) * UNIT;
    }

    /** {@return a whole number from 0 to less than the bound} */
    int below(int bound, Purpose purpose, long first, long second) {
        return (int) (unit(purpose, first, second) * bound);
    }

    /** {@return a number from the normal distribution with mean 0 and deviation 1 (Box and Muller)} */
    double normal(Purpose purpose, long first, long second) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit(purpose, first, 2 * second)));
        return radius * StrictMath.cos(2 * Math.PI * unit(purpose, first, 2 * second + 1));
    }
}
