package io.github.atskit.examples.checks.architecture.broken.vavr.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.control.Try;

@Caught
public final class Tried {
    Tried() {}

    public void take(Try<String> tried) {}
}
