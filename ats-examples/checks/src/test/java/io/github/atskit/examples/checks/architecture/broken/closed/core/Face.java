package io.github.atskit.examples.checks.architecture.broken.closed.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
public interface Face {}
