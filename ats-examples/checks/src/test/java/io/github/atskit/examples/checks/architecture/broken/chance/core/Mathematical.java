package io.github.atskit.examples.checks.architecture.broken.chance.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Mathematical {
    double draw() {
        return Math.random();
    }
}
