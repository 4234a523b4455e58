package io.github.atskit.examples.checks.architecture.broken.state.core.validation;

final class SizeValidator {
    private int max;

    void initialize(int max) {
        this.max = max;
    }

    int max() {
        return max;
    }
}
