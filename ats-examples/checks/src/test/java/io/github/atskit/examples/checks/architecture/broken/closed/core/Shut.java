package io.github.atskit.examples.checks.architecture.broken.closed.core;

public final class Shut {
    public Shut() {}
}
