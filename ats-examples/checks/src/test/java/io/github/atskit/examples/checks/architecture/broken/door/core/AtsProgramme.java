package io.github.atskit.examples.checks.architecture.broken.door.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
public final class AtsProgramme {
    AtsProgramme() {}

    public boolean handle(String command) {
        return command.isEmpty();
    }
}
