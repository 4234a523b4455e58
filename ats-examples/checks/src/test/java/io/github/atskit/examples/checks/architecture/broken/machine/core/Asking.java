package io.github.atskit.examples.checks.architecture.broken.machine.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Asking {
    boolean set() {
        return System.getenv().isEmpty();
    }
}
