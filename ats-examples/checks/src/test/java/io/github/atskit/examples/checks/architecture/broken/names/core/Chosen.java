package io.github.atskit.examples.checks.architecture.broken.names.core;

final class Chosen {
    String text() {
        return Colour.RED.code() + Colour.RED.ordinal();
    }
}
