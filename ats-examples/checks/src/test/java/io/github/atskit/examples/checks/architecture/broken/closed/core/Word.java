package io.github.atskit.examples.checks.architecture.broken.closed.core;

public enum Word {
    ONE {
        @Override
        String text() {
            return "one";
        }
    };

    abstract String text();
}
