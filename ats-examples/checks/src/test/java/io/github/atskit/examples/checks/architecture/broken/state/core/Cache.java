package io.github.atskit.examples.checks.architecture.broken.state.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Cache {
    private static int size;

    static int grow() {
        return ++size;
    }
}
