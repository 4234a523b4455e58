package io.github.atskit.examples.checks.architecture.broken.exceptions.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
