package io.github.atskit.examples.checks.architecture.broken.door.core;

public final class Elsewhere {
    Elsewhere() {}

    public boolean is(String command) {
        return command.isEmpty();
    }
}
