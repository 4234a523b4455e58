package io.github.atskit.examples.checks.architecture.broken.defaults.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Formatting {
    String text(int number) {
        return String.format("%d", number);
    }
}
