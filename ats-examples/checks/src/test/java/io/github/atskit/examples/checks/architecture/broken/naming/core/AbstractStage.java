package io.github.atskit.examples.checks.architecture.broken.naming.core;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class AbstractStage {}
