package io.github.atskit.examples.checks.architecture.broken.clock.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Counting {
    long millis() {
        return System.currentTimeMillis();
    }
}
