package io.github.atskit.examples.checks.architecture.broken.clock.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.time.Instant;
import java.util.function.Supplier;

@Caught
final class Referring {
    Supplier<Instant> now() {
        return Instant::now;
    }
}
