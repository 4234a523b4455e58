package io.github.atskit.examples.checks.architecture.broken.reflection.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Peeking {
    int fields() {
        return Peeking.class.getDeclaredFields().length;
    }
}
