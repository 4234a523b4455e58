package io.github.atskit.examples.checks.architecture.broken.families.core.event;

sealed interface Event {
    interface Cases {}

    record Only() implements Event {}
}
