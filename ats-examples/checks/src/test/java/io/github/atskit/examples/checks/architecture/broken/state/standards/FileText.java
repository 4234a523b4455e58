package io.github.atskit.examples.checks.architecture.broken.state.standards;

final class FileText {
    private int row;

    int next() {
        return ++row;
    }
}
