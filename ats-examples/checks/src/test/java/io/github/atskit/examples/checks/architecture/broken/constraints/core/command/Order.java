package io.github.atskit.examples.checks.architecture.broken.constraints.core.command;

import jakarta.validation.constraints.NotNull;

record Order(@NotNull String text) {}
