package io.github.atskit.examples.checks.architecture.broken.closed.core;

public sealed interface Family {
    record Only() implements Family {}
}
