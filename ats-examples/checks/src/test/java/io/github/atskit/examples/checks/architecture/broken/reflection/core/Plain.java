package io.github.atskit.examples.checks.architecture.broken.reflection.core;

final class Plain {
    boolean is(Object other) {
        return Plain.class.isInstance(other);
    }
}
