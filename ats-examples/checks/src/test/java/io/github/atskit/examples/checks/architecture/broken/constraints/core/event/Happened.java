package io.github.atskit.examples.checks.architecture.broken.constraints.core.event;

import io.github.atskit.examples.checks.architecture.Caught;
import jakarta.validation.constraints.NotNull;

@Caught
record Happened(@NotNull String text) {}
