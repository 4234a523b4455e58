package io.github.atskit.examples.checks.architecture.broken.door.core.decision;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
public final class Decider {
    Decider() {}

    public void decide(String command) {}
}
