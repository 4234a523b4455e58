package io.github.atskit.examples.checks.architecture.broken.closed.core.port;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
public interface Another {}
