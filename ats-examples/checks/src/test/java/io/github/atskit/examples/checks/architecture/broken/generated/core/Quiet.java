package io.github.atskit.examples.checks.architecture.broken.generated.core;

public final class Quiet {
    Quiet() {}

    public Object thing() {
        return new ImmutableHidden();
    }
}
