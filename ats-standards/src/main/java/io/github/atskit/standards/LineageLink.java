package io.github.atskit.standards;

import java.util.Objects;

/**
 * One thread from a standard of an older edition to a standard of a newer one.
 *
 * @param from the older standard
 * @param to the newer standard, of another edition
 * @param strength how much of the older one lives on in the newer
 */
public record LineageLink(StandardCode from, StandardCode to, LinkStrength strength) {
    /**
     * Makes a link.
     *
     * @param from the older standard
     * @param to the newer standard
     * @param strength how much lives on
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if both standards are of the same edition
     */
    public LineageLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(strength, "strength");
        if (from.edition().equals(to.edition())) {
            throw new IllegalArgumentException(
                    "both ends, " + from + " and " + to + ", are of one edition; allowed: two editions");
        }
    }

    boolean joinsSameAs(LineageLink other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
