package io.github.atskit.examples.checks.architecture.broken.vavr.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.collection.Vector;

@Caught
public final class Vectors {
    Vectors() {}

    public Vector<String> all() {
        return Vector.empty();
    }
}
