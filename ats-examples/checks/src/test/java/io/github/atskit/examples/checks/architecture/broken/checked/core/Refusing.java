package io.github.atskit.examples.checks.architecture.broken.checked.core;

public final class Refusing {
    Refusing() {}

    public void read() throws IllegalStateException {}
}
