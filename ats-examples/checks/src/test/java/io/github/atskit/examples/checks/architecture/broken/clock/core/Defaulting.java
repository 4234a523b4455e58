package io.github.atskit.examples.checks.architecture.broken.clock.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.time.InstantSource;

@Caught
final class Defaulting {
    InstantSource source() {
        return InstantSource.system();
    }
}
