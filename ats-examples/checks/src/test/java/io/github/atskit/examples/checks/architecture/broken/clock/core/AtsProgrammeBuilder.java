package io.github.atskit.examples.checks.architecture.broken.clock.core;

import java.time.InstantSource;

final class AtsProgrammeBuilder {
    InstantSource source() {
        return InstantSource.system();
    }
}
