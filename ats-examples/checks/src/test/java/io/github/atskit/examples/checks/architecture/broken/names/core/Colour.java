package io.github.atskit.examples.checks.architecture.broken.names.core;

enum Colour {
    RED;

    String code() {
        return "red";
    }
}
