package io.github.atskit.examples.checks.architecture.broken.defaults.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Lowering {
    String lower(String text) {
        return text.toLowerCase();
    }
}
