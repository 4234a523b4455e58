package io.github.atskit.core.agreement;

import java.util.Objects;

/**
 * That a coefficient has no value here, and why.
 *
 * @param coefficient which one
 * @param obstacle why not
 * @param basis what there was to rest on
 */
public record NotEstimated(Coefficient coefficient, Obstacle obstacle, Basis basis) {
    /**
     * Refuses null.
     *
     * @param coefficient which one
     * @param obstacle why not
     * @param basis what there was to rest on
     */
    public NotEstimated {
        Objects.requireNonNull(coefficient, "coefficient");
        Objects.requireNonNull(obstacle, "obstacle");
        Objects.requireNonNull(basis, "basis");
    }
}
