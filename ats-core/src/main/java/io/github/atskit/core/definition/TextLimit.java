package io.github.atskit.core.definition;

import io.vavr.control.Option;
import java.util.Objects;

/**
 * The length of a part's text, in Unicode code points (ATS-031).
 *
 * @param minimum asked for on submission
 * @param maximum asked for on saving
 */
public record TextLimit(Option<Integer> minimum, Option<Integer> maximum) {

    /**
     * Refuses null.
     *
     * @param minimum asked for on submission
     * @param maximum asked for on saving
     */
    public TextLimit {
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
    }
}
