package io.github.atskit.examples.checks.architecture.broken.jdk.core;

import io.github.atskit.examples.checks.architecture.Caught;
import java.util.Optional;

@Caught
public record Perhaps(Optional<String> one) {}
