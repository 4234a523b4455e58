package io.github.atskit.examples.checks.architecture.broken.clock.core;

import java.time.Instant;
import java.time.InstantSource;

final class Given {
    Instant at(InstantSource source) {
        return source.instant();
    }
}
