package io.github.atskit.examples.checks.architecture.broken.state.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Counter {
    private int count;

    int next() {
        return ++count;
    }
}
