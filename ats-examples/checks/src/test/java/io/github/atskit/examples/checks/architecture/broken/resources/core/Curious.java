package io.github.atskit.examples.checks.architecture.broken.resources.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Curious {
    boolean there() {
        return Curious.class.getResource("x") != null;
    }
}
