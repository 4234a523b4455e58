package io.github.atskit.examples.simulator;

import java.util.Objects;

/**
 * A criterion that workbooks are judged by.
 *
 * @param name its name
 * @param difficulty in logits: the larger, the more workbooks do not meet it
 */
public record SimulatedCriterion(String name, double difficulty) {

    public SimulatedCriterion {
        Objects.requireNonNull(name, "name");
        if (!Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("a difficulty is a number");
        }
    }
}
