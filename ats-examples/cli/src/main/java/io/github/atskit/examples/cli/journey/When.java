package io.github.atskit.examples.cli.journey;

import java.time.Duration;
import java.time.Instant;

/** When a step takes place. */
sealed interface When {

    /** At an instant. */
    record At(Instant instant) implements When {}

    /** Some time after the step before; at the same time where a step says nothing. */
    record After(Duration delay) implements When {}

    /** Written wrongly, and told so; what follows cannot be judged. */
    record Illegible() implements When {}
}
