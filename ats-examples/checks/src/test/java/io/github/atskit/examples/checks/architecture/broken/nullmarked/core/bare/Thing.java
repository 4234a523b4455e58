package io.github.atskit.examples.checks.architecture.broken.nullmarked.core.bare;

import io.github.atskit.examples.checks.architecture.Caught;

@Caught
final class Thing {}
