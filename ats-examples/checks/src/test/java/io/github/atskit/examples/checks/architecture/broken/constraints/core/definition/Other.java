package io.github.atskit.examples.checks.architecture.broken.constraints.core.definition;

import io.github.atskit.examples.checks.architecture.Caught;
import jakarta.validation.constraints.NotNull;

@Caught
record Other(@NotNull String text) {}
