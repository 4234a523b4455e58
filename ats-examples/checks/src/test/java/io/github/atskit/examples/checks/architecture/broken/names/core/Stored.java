package io.github.atskit.examples.checks.architecture.broken.names.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Stored {
    String text() {
        return Colour.RED.name();
    }
}
