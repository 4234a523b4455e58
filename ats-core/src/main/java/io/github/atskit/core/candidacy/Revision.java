package io.github.atskit.core.candidacy;

/**
 * The revision of a candidacy: the number of its events.
 *
 * @param value from 0
 */
public record Revision(long value) {
    /** Nobody has enrolled this candidacy. */
    public static final Revision NONE = new Revision(0);

    /**
     * Refuses negative numbers.
     *
     * @param value from 0
     * @throws IllegalArgumentException if the number is below 0
     */
    public Revision {
        if (value < 0) {
            throw new IllegalArgumentException("a revision counts from 0");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
