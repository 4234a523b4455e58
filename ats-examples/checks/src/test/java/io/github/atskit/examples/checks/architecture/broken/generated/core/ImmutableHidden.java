package io.github.atskit.examples.checks.architecture.broken.generated.core;

final class ImmutableHidden {}
