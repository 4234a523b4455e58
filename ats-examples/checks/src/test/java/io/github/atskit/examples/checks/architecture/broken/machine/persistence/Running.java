package io.github.atskit.examples.checks.architecture.broken.machine.persistence;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Running {
    void run() {
        Thread.yield();
    }
}
