package io.github.atskit.examples.cli.journey;

import io.github.atskit.examples.cli.yaml.Faults;
import io.github.atskit.examples.cli.yaml.Node;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Every path in a file is relative to that file. */
final class RelativePath {
    private RelativePath() {}

    static Optional<Path> from(Path file, String text, Node named, Faults faults) {
        try {
            return Optional.of(file.resolveSibling(text).normalize());
        } catch (InvalidPathException e) {
            faults.add(named.at(), "'" + text + "' is no path, allowed: the name of a file");
            return Optional.empty();
        }
    }
}
