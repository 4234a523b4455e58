package io.github.atskit.examples.checks.architecture.broken.defaults.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Encoding {
    byte[] bytes(String text) {
        return text.getBytes();
    }
}
