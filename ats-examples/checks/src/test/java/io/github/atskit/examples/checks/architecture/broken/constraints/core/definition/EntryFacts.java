package io.github.atskit.examples.checks.architecture.broken.constraints.core.definition;

import jakarta.validation.constraints.NotNull;

record EntryFacts(@NotNull String text) {}
