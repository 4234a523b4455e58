package io.github.atskit.examples.checks.architecture.broken.machine.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.nio.file.Files;
import java.nio.file.Path;

@Caught
final class Reading {
    boolean there() {
        return Files.exists(Path.of("x"));
    }
}
