package io.github.atskit.examples.checks.architecture.broken.state.standards;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Catalogue {
    private int row;

    int next() {
        return ++row;
    }
}
