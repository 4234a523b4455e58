package io.github.atskit.examples.checks.architecture.broken.lazy.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.Lazy;

@Caught
final class Late {
    String text() {
        return Lazy.of(() -> "late").get();
    }
}
