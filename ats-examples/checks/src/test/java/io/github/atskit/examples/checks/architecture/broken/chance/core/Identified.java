package io.github.atskit.examples.checks.architecture.broken.chance.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.UUID;

@Caught
final class Identified {
    UUID id() {
        return UUID.randomUUID();
    }
}
