package io.github.atskit.core.review;

import io.github.atskit.core.internal.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Which reviews are moderated (ATS-055). The draw depends on nothing but the plan, the cohort, the candidacy and the round, so
 * it can be repeated and explained.
 *
 * @param notMetPercent how many of a hundred reviews with a criterion not met are moderated
 * @param metPercent how many of a hundred reviews with all criteria met are moderated
 * @param seed any number; another seed draws another sample
 */
public record SamplingPlan(int notMetPercent, int metPercent, long seed) {
    private static final int ALL = 100;
    private static final int BYTES_READ = 8;

    /**
     * The draw: the first eight bytes of SHA-256 over {@code seed}, {@code cohort}, candidacy and round, each on a line of its
     * own, read as an unsigned big-endian number, modulo 100.
     *
     * @param cohort the cohort's name
     * @param candidacy the candidacy's id
     * @param round the round of review, from 1
     * @return 0 to 99
     */
    public int draw(String cohort, String candidacy, int round) {
        String text = seed + "\n" + cohort + "\n" + candidacy + "\n" + round;
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        BigInteger number = new BigInteger(1, Arrays.copyOf(digest, BYTES_READ));
        return number.mod(BigInteger.valueOf(ALL)).intValue();
    }

    /**
     * Whether a review is moderated. Where the plan takes all or none there is nothing to draw.
     *
     * @param allMet whether all criteria were met
     * @param cohort the cohort's name
     * @param candidacy the candidacy's id
     * @param round the round of review, from 1
     * @return whether it is in the sample
     */
    public boolean samples(boolean allMet, String cohort, String candidacy, int round) {
        int percent = allMet ? metPercent : notMetPercent;
        if (percent <= 0 || percent >= ALL) {
            return percent > 0;
        }
        return draw(cohort, candidacy, round) < percent;
    }
}
