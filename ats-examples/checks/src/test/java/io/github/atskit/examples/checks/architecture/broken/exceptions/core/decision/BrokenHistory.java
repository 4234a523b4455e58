package io.github.atskit.examples.checks.architecture.broken.exceptions.core.decision;

final class BrokenHistory extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
