package io.github.atskit.core.consistency;

import io.vavr.collection.List;
import java.util.Objects;

/**
 * What can be found, from lenient to strict, and from where on it counts as not met.
 *
 * @param findings 2 to 100 different external names, the most lenient first
 * @param notMetFrom the first of them that counts as not met; not the very first
 */
public record FindingScale(List<String> findings, String notMetFrom) {
    private static final int MOST = 100;

    /** {@code met}, then {@code not-met}. */
    public static final FindingScale MET_OR_NOT = new FindingScale(List.of("met", "not-met"), "not-met");

    /**
     * Refuses what is no scale.
     *
     * @param findings 2 to 100 different external names, the most lenient first
     * @param notMetFrom the first of them that counts as not met; not the very first
     */
    public FindingScale {
        Objects.requireNonNull(notMetFrom, "notMetFrom");
        if (findings.length() < 2 || findings.length() > MOST) {
            throw new IllegalArgumentException("a scale has 2 to " + MOST + " findings");
        }
        if (findings.exists(
                finding -> Objects.requireNonNull(finding, "finding").isBlank())) {
            throw new IllegalArgumentException("a finding is not blank");
        }
        if (findings.distinct().length() != findings.length()) {
            throw new IllegalArgumentException("no finding stands twice on a scale");
        }
        if (findings.indexOf(notMetFrom) < 1) {
            throw new IllegalArgumentException("what counts as not met is on the scale, and is not the first finding");
        }
    }

    /** Where a finding stands, from 0; -1 where it is not on the scale. */
    int place(String finding) {
        int place = 0;
        for (List<String> rest = findings; !rest.isEmpty(); rest = rest.tail()) {
            if (rest.head().equals(finding)) {
                return place;
            }
            place++;
        }
        return -1;
    }

    /** The first place that counts as not met. */
    int firstNotMet() {
        return findings.indexOf(notMetFrom);
    }
}
