package io.github.atskit.core.agreement;

import java.util.Objects;

/**
 * What a number rests on.
 *
 * @param clusters independent units: clusters in which something was judged by two people or more
 * @param units units that were judged by two people or more
 * @param singles units that were judged by one person; they tell Gwet's coefficients how common a finding is, and nothing else
 * @param ratings all ratings of those units and singles
 * @param commonest the category that was found most often; the first of several
 * @param commonestShare its share of all ratings, 0 to 1; 0 where there are none
 */
public record Basis(long clusters, long units, long singles, long ratings, String commonest, double commonestShare) {
    /**
     * Refuses null.
     *
     * @param clusters independent units: clusters in which something was judged by two people or more
     * @param units units that were judged by two people or more
     * @param singles units that were judged by one person; they tell Gwet's coefficients how common a finding is, and nothing else
     * @param ratings all ratings of those units and singles
     * @param commonest the category that was found most often; the first of several
     * @param commonestShare its share of all ratings, 0 to 1; 0 where there are none
     */
    public Basis {
        Objects.requireNonNull(commonest, "commonest");
    }
}
