package io.github.atskit.examples.checks.architecture.broken.lazy.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.control.Try;

@Caught
final class Trying {
    boolean works() {
        return Try.of(() -> "").isSuccess();
    }
}
