package io.github.atskit.examples.checks.architecture.broken.resources.core.message;

final class BundledTexts {
    boolean there() {
        return BundledTexts.class.getResource("x") != null;
    }
}
