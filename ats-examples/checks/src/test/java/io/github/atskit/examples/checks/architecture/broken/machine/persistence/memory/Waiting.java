package io.github.atskit.examples.checks.architecture.broken.machine.persistence.memory;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Waiting {
    void run() {
        Thread.yield();
    }
}
