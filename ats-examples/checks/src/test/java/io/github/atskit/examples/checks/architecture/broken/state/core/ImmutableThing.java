package io.github.atskit.examples.checks.architecture.broken.state.core;

final class ImmutableThing {
    private int bits;

    int bits() {
        return bits++;
    }
}
