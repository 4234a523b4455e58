package io.github.atskit.examples.checks.architecture.broken.resources.standards;

final class BundledData {
    boolean there() {
        return BundledData.class.getResource("x") != null;
    }
}
