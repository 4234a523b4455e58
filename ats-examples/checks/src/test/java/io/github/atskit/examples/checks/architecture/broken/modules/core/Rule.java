package io.github.atskit.examples.checks.architecture.broken.modules.core;

public final class Rule {
    public Rule() {}
}
