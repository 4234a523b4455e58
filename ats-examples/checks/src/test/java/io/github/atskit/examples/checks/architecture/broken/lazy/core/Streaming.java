package io.github.atskit.examples.checks.architecture.broken.lazy.core;

import io.github.atskit.examples.checks.architecture.Caught;
import io.vavr.collection.Stream;

@Caught
final class Streaming {
    int sum() {
        return Stream.of(1, 2).sum().intValue();
    }
}
