package io.github.atskit.examples.checks.architecture.broken.names.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Typed {
    String text(Object value) {
        return value.getClass().getSimpleName();
    }
}
