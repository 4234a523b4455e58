package io.github.atskit.examples.checks.architecture.broken.machine.persistence.contract;

import io.github.atskit.examples.checks.architecture.Caught;
import java.nio.file.Files;
import java.nio.file.Path;

@Caught
final class Opening {
    boolean open(Path path) {
        return Files.exists(path);
    }
}
