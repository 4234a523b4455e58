package io.github.atskit.examples.simulator;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A reviewer becomes stricter or more lenient.
 *
 * @param reviewer which one, from 0
 * @param from the first day on which judgements are recorded in the new way
 * @param shift what is added to the severity, in logits; negative is more lenient
 */
public record Drift(int reviewer, LocalDate from, double shift) {

    public Drift {
        Objects.requireNonNull(from, "from");
        if (reviewer < 0 || !Double.isFinite(shift)) {
            throw new IllegalArgumentException("reviewers count from 0, and a shift is a number");
        }
    }
}
