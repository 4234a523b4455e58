package io.github.atskit.examples.checks.architecture.broken.libraries.core;

import io.vavr.collection.List;
import java.time.Instant;

final class Plain {
    List<Instant> instants() {
        return List.empty();
    }
}
