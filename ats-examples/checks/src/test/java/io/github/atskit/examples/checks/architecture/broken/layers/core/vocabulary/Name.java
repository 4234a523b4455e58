package io.github.atskit.examples.checks.architecture.broken.layers.core.vocabulary;

public final class Name {
    public Name() {}
}
