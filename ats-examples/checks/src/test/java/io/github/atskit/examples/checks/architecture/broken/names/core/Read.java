package io.github.atskit.examples.checks.architecture.broken.names.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Read {
    Colour colour(String text) {
        return Colour.valueOf(text);
    }
}
