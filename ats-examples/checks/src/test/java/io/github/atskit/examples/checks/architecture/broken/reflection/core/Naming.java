package io.github.atskit.examples.checks.architecture.broken.reflection.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Naming {
    Class<?> find(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }
}
