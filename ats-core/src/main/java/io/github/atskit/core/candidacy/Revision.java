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

    // Written out, for this is looked up by: what Java generates is linked at first use, which takes a fresh process
    // several milliseconds.

    @Override
    public boolean equals(Object other) {
        return other instanceof Revision that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }
}
