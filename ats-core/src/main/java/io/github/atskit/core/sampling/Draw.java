package io.github.atskit.core.sampling;

import io.github.atskit.core.internal.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The number that one reviewed workbook draws (ATS-055). It follows from the seed, the cohort, the workbook and the round and from
 * nothing else, so anybody can draw it again and explain it: with {@code sha256sum}, on any machine, years later.
 *
 * @param number 64 bits, to be read as a number without a sign
 */
public record Draw(long number) implements Comparable<Draw> {
    private static final int ALL = 100;

    /**
     * Draws: the first eight bytes of SHA-256 over seed, cohort, workbook and round in UTF-8, each on a line of its own and no line
     * feed at the end, as an unsigned big-endian number.
     *
     * @param seed any number; another seed draws another sample
     * @param cohort the cohort's name
     * @param workbook the workbook, such as the id of its candidacy
     * @param round the round of review, from 1
     * @return the draw
     */
    public static Draw of(long seed, String cohort, String workbook, int round) {
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(workbook, "workbook");
        String text = seed + "\n" + cohort + "\n" + workbook + "\n" + round;
        return new Draw(ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8)))
                .getLong());
    }

    /** {@return the number modulo 100: 0 to 99; a percentage takes those below it} */
    public int outOfHundred() {
        return (int) Long.remainderUnsigned(number, ALL);
    }

    /**
     * Compares by the whole number.
     *
     * @param other another draw
     * @return below 0, 0 or above 0
     */
    @Override
    public int compareTo(Draw other) {
        return Long.compareUnsigned(number, other.number);
    }
}
