package io.github.atskit.examples.checks.architecture.broken.layers.core.elsewhere;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Lost {}
