package io.github.atskit.examples.checks.architecture.broken.lazy.core;

import io.vavr.collection.List;

final class Eager {
    int sum() {
        return List.of(1, 2).sum().intValue();
    }
}
