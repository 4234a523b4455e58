package io.github.atskit.examples.checks.architecture.broken.kit.persistence;

public final class Form {
    public Form() {}
}
