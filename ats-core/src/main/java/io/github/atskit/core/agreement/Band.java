package io.github.atskit.core.agreement;

import io.github.atskit.core.vocabulary.Coded;
import io.vavr.control.Option;

/**
 * Names for ranges of a coefficient. A convention and no more: its authors called the limits arbitrary (Biometrics 33, 1977), it was made
 * for kappa, and what is good enough depends on what hangs on it.
 */
public enum Band implements Coded {
    /** Less than chance would give. */
    POOR("poor", Double.NEGATIVE_INFINITY),
    /** From 0. */
    SLIGHT("slight", 0),
    /** More than 0.2. */
    FAIR("fair", 0.2),
    /** More than 0.4. */
    MODERATE("moderate", 0.4),
    /** More than 0.6. */
    SUBSTANTIAL("substantial", 0.6),
    /** More than 0.8. */
    ALMOST_PERFECT("almost-perfect", 0.8);

    private final String code;
    private final double above;

    Band(String code, double above) {
        this.code = code;
        this.above = above;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The band in which a value lies.
     *
     * @param value of a coefficient other than percent
     * @return its band; a value on a limit belongs to the lower one, but 0 is slight
     */
    public static Band holding(double value) {
        Band found = value < 0 ? POOR : SLIGHT;
        for (Band band : values()) {
            found = value > band.above && band.compareTo(found) > 0 ? band : found;
        }
        return found;
    }

    /**
     * Finds the constant by its external name.
     *
     * @param code the external name; case counts
     * @return the constant, or none
     */
    public static Option<Band> of(String code) {
        return Coded.find(values(), code);
    }
}
