package io.github.atskit.examples.checks.architecture.broken.jdk.core;

import io.vavr.collection.List;
import java.time.Instant;

public record Values(List<Instant> all) {}
