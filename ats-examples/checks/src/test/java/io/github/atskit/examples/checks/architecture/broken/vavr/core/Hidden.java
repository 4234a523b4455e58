package io.github.atskit.examples.checks.architecture.broken.vavr.core;

import io.vavr.collection.Vector;

final class Hidden {
    public Vector<String> all() {
        return Vector.empty();
    }
}
