package io.github.atskit.core.guide;

/**
 * How much of something is there.
 *
 * @param done how many are there, from 0 to all of them
 * @param of how many there should be, 0 or more
 */
public record Share(int done, int of) {

    /**
     * Refuses numbers that are no share.
     *
     * @param done how many are there, from 0 to all of them
     * @param of how many there should be, 0 or more
     * @throws IllegalArgumentException if {@code done} is below 0 or above {@code of}
     */
    public Share {
        if (done < 0 || done > of) {
            throw new IllegalArgumentException(done + " of " + of + " is no share");
        }
    }

    static Share ofBits(long done, long of) {
        return new Share(Long.bitCount(done & of), Long.bitCount(of));
    }

    /** {@return whether nothing is lacking} */
    public boolean complete() {
        return done == of;
    }

    /** {@return whole per cent, rounded down, so that 100 means complete; 100 where nothing is asked for} */
    public int percent() {
        return of == 0 ? 100 : (int) (100L * done / of);
    }

    /** {@return such as {@code 3 of 5}} */
    @Override
    public String toString() {
        return done + " of " + of;
    }
}
