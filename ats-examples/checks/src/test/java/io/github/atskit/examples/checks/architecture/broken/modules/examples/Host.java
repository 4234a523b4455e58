package io.github.atskit.examples.checks.architecture.broken.modules.examples;

public final class Host {
    public Host() {}
}
